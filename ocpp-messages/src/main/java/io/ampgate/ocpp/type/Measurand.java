package io.ampgate.ocpp.type;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was measured (section 7.31). */
public enum Measurand {
    @JsonProperty("Current.Export")
    CurrentExport,
    @JsonProperty("Current.Import")
    CurrentImport,
    @JsonProperty("Current.Offered")
    CurrentOffered,
    @JsonProperty("Energy.Active.Export.Register")
    EnergyActiveExportRegister,
    @JsonProperty("Energy.Active.Import.Register")
    EnergyActiveImportRegister,
    @JsonProperty("Energy.Reactive.Export.Register")
    EnergyReactiveExportRegister,
    @JsonProperty("Energy.Reactive.Import.Register")
    EnergyReactiveImportRegister,
    @JsonProperty("Energy.Active.Export.Interval")
    EnergyActiveExportInterval,
    @JsonProperty("Energy.Active.Import.Interval")
    EnergyActiveImportInterval,
    @JsonProperty("Energy.Reactive.Export.Interval")
    EnergyReactiveExportInterval,
    @JsonProperty("Energy.Reactive.Import.Interval")
    EnergyReactiveImportInterval,
    Frequency,
    @JsonProperty("Power.Active.Export")
    PowerActiveExport,
    @JsonProperty("Power.Active.Import")
    PowerActiveImport,
    @JsonProperty("Power.Factor")
    PowerFactor,
    @JsonProperty("Power.Offered")
    PowerOffered,
    @JsonProperty("Power.Reactive.Export")
    PowerReactiveExport,
    @JsonProperty("Power.Reactive.Import")
    PowerReactiveImport,
    RPM,
    SoC,
    Temperature,
    Voltage;

    /** Whether the default unit is Wh. */
    public boolean isEnergy() {
        return name().startsWith("Energy");
    }
}
