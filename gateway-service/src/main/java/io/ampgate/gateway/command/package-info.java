/** What services ask of a charge point: one CALL at a time, each with exactly one outcome. */
@NullMarked
package io.ampgate.gateway.command;

import org.jspecify.annotations.NullMarked;
