/** The OCPP-J 1.6 envelope: CALL, CALLRESULT and CALLERROR, and how text becomes one of them. */
@NullMarked
package io.ampgate.ocpp.frame;

import org.jspecify.annotations.NullMarked;
