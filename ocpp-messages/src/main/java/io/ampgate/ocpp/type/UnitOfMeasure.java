package io.ampgate.ocpp.type;

/** The unit of a value (section 7.44). Celcius is the specification's own misspelling, which charge points send. */
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
