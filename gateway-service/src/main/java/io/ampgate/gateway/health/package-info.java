/** Liveness and readiness. */
@NullMarked
package io.ampgate.gateway.health;

import org.jspecify.annotations.NullMarked;
