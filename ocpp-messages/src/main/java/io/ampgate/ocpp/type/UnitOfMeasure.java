package io.ampgate.ocpp.type;

/** The unit of a value (section 7.45). Celcius is a misspelling of the schemas, which charge points send (errata of
 * OCPP-J, 2.1). */
public enum UnitOfMeasure {
    Wh,
    kWh,
    varh,
    kvarh,
    W,
    kW,
    VA,
    kVA,
    var,
    kvar,
    A,
    V,
    Celcius,
    Celsius,
    Fahrenheit,
    K,
    Percent,
    Hertz
}
