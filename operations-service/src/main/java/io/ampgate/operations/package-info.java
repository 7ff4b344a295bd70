/** Charge points, connectors, commands and configuration: what operators see and do. */
@NullMarked
package io.ampgate.operations;

import org.jspecify.annotations.NullMarked;
