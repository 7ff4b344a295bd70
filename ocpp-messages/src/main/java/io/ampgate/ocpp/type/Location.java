package io.ampgate.ocpp.type;

/** Where a value was measured (section 7.30). */
public enum Location {
    Body,
    Cable,
    EV,
    Inlet,
    Outlet
}
