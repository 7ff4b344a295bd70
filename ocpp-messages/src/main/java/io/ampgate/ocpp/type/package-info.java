/** The data types of OCPP 1.6 section 7 that several actions share. */
@NullMarked
package io.ampgate.ocpp.type;

import org.jspecify.annotations.NullMarked;
