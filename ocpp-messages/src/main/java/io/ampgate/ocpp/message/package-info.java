/** One file per OCPP 1.6 action, holding its request and its response; the sealed interfaces that list them all. */
@NullMarked
package io.ampgate.ocpp.message;

import org.jspecify.annotations.NullMarked;
