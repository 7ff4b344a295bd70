package io.ampgate.simulator.configuration;

/** The keys that the simulated charge point supports: section 9.1, and AuthorizationKey of OCPP-J 1.6. */
public enum ConfigurationKey {
    AllowOfflineTxForUnknownId(ValueRule.BOOLEAN, Access.READ_WRITE, "false"),
    AuthorizationCacheEnabled(ValueRule.BOOLEAN, Access.READ_WRITE, "true"),
    AuthorizationKey(ValueRule.PASSWORD, Access.WRITE_ONLY, ""),
    AuthorizeRemoteTxRequests(ValueRule.BOOLEAN, Access.READ_WRITE, "true"),
    ClockAlignedDataInterval(ValueRule.COUNT, Access.READ_WRITE, "0"),
    ConnectionTimeOut(ValueRule.COUNT, Access.READ_WRITE, "60"),
    ConnectorPhaseRotation(ValueRule.PHASE_ROTATION, Access.READ_WRITE_REBOOT, "0.RST"),
    GetConfigurationMaxKeys(ValueRule.COUNT, Access.READ_ONLY, "100"),
    HeartbeatInterval(ValueRule.COUNT, Access.READ_WRITE, "300"),
    LightIntensity(ValueRule.COUNT, Access.READ_WRITE, "80"),
    LocalAuthorizeOffline(ValueRule.BOOLEAN, Access.READ_WRITE, "true"),
    LocalPreAuthorize(ValueRule.BOOLEAN, Access.READ_WRITE, "false"),
    MeterValuesAlignedData(ValueRule.MEASURANDS, Access.READ_WRITE, "Energy.Active.Import.Register"),
    MeterValuesSampledData(
            ValueRule.MEASURANDS,
            Access.READ_WRITE,
            "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC"),
    MeterValueSampleInterval(ValueRule.COUNT, Access.READ_WRITE, "10"),
    NumberOfConnectors(ValueRule.COUNT, Access.READ_ONLY, "1"),
    ResetRetries(ValueRule.COUNT, Access.READ_WRITE, "1"),
    StopTransactionOnEVSideDisconnect(ValueRule.BOOLEAN, Access.READ_WRITE, "true"),
    StopTransactionOnInvalidId(ValueRule.BOOLEAN, Access.READ_WRITE, "true"),
    StopTxnAlignedData(ValueRule.MEASURANDS, Access.READ_WRITE, ""),
    StopTxnSampledData(ValueRule.MEASURANDS, Access.READ_WRITE, ""),
    SupportedFeatureProfiles(ValueRule.TEXT, Access.READ_ONLY, "Core,RemoteTrigger"),
    TransactionMessageAttempts(ValueRule.COUNT, Access.READ_WRITE, "10"),
    TransactionMessageRetryInterval(ValueRule.COUNT, Access.READ_WRITE, "10"),
    UnlockConnectorOnEVSideDisconnect(ValueRule.BOOLEAN, Access.READ_WRITE, "true"),
    WebSocketPingInterval(ValueRule.COUNT, Access.READ_WRITE_REBOOT, "60");

    private final ValueRule rule;
    private final Access access;
    private final String initial;

    /** What the central system may do with a key, and whether a change waits for a reboot. */
    enum Access {
        READ_ONLY,
        READ_WRITE,
        READ_WRITE_REBOOT,
        WRITE_ONLY
    }

    ConfigurationKey(ValueRule rule, Access access, String initial) {
        this.rule = rule;
        this.access = access;
        this.initial = initial;
    }

    boolean allows(String value) {
        return rule.allows(value);
    }

    Access access() {
        return access;
    }

    String initial() {
        return initial;
    }
}
