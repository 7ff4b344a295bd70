/** Commands to charge points as a durable resource with a life that can be seen. */
@NullMarked
package io.ampgate.operations.command;

import org.jspecify.annotations.NullMarked;
