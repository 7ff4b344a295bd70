/** What the gateway knows of charge points before they speak: topic station.registry, in memory. */
@NullMarked
package io.ampgate.gateway.registry;

import org.jspecify.annotations.NullMarked;
