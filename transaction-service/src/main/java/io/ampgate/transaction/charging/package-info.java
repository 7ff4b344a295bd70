/** What charge points say about charging: the rules, and the batches that make it durable. */
@NullMarked
package io.ampgate.transaction.charging;

import org.jspecify.annotations.NullMarked;
