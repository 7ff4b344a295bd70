/** What gateways must know of charge points before they let them in. */
@NullMarked
package io.ampgate.contracts.registry;

import org.jspecify.annotations.NullMarked;
