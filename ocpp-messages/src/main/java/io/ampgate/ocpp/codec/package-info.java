/** JSON to records and back, with the constraints of the specification checked on the way. */
@NullMarked
package io.ampgate.ocpp.codec;

import org.jspecify.annotations.NullMarked;
