package io.ampgate.contracts;

/**
 * The Kafka topics of Ampgate. The key of every record is the charge point id, unless the topic says otherwise; values
 * are JSON, and each carries its version as {@code v}.
 */
public enum Topic {
    /** Authorize, StartTransaction, StopTransaction and MeterValues as received: gateway to transaction-service. */
    CHARGING_CALLS("ocpp.calls.charging", Cleanup.DELETE, 7),
    /** Every other CALL of a charge point: gateway to operations-service. */
    STATION_CALLS("ocpp.calls.station", Cleanup.DELETE, 7),
    /** Replies, commands and notices to gateways; partition = gateway number mod partitions. */
    INBOX("ocpp.inbox", Cleanup.DELETE, 1),
    /** How each command went: gateway to operations-service. */
    COMMAND_RESULTS("ocpp.command-results", Cleanup.DELETE, 7),
    /** Who holds the connection of a charge point: gateway to all. */
    CONNECTIONS("ocpp.connections", Cleanup.COMPACT, 0),
    /** Handshakes that were refused: gateway to operations-service. */
    REFUSALS("ocpp.refusals", Cleanup.DELETE, 7),
    /** What gateways must know of each charge point: operations-service to gateways. */
    REGISTRY("station.registry", Cleanup.COMPACT, 0),
    /** Every frame in both directions: gateway to dashboard-service and others. */
    FRAMES("ocpp.frames", Cleanup.DELETE, 2),
    /** Business events of transaction-service. */
    CHARGING_EVENTS("charging.events", Cleanup.DELETE, 7),
    /** Business events of operations-service. */
    STATION_EVENTS("station.events", Cleanup.DELETE, 7);

    /** Partitions of a topic that is created at the first start; more can be added to the broker later. */
    public static final int DEFAULT_PARTITIONS = 12;

    private final String topicName;
    private final Cleanup cleanup;
    private final int retentionDays;

    Topic(String topicName, Cleanup cleanup, int retentionDays) {
        this.topicName = topicName;
        this.cleanup = cleanup;
        this.retentionDays = retentionDays;
    }

    public String topicName() {
        return topicName;
    }

    public Cleanup cleanup() {
        return cleanup;
    }

    /** How long records are kept; without meaning for a compacted topic. */
    public int retentionDays() {
        return retentionDays;
    }

    /** What Kafka removes. */
    public enum Cleanup {
        /** Records beyond the retention. */
        DELETE,
        /** All but the newest record of a key. */
        COMPACT
    }
}
