/** How a command to a charge point goes on, as its gateway sees it. */
@NullMarked
package io.ampgate.contracts.command;

import org.jspecify.annotations.NullMarked;
