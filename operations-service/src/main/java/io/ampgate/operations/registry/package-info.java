/** What gateways must know of charge points, published after each change. */
@NullMarked
package io.ampgate.operations.registry;

import org.jspecify.annotations.NullMarked;
