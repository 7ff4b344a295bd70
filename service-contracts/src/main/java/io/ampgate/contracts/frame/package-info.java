/** Every frame that passed a gateway: the message history. */
@NullMarked
package io.ampgate.contracts.frame;

import org.jspecify.annotations.NullMarked;
