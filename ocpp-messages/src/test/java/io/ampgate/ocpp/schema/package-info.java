/** The records against the official JSON schemas, in both directions. New actions are picked up by themselves. */
@NullMarked
package io.ampgate.ocpp.schema;

import org.jspecify.annotations.NullMarked;
