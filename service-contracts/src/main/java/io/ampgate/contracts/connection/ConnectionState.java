package io.ampgate.contracts.connection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ampgate.contracts.Contract;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import java.time.Instant;

/**
 * Whether a charge point is connected (topic {@code ocpp.connections}, compacted). A reader drops what speaks of an older
 * session than the newest one it knows.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConnectionState.Connected.class, name = "connected"),
    @JsonSubTypes.Type(value = ConnectionState.Disconnected.class, name = "disconnected")
})
public sealed interface ConnectionState extends Contract {

    String chargePointId();

    SessionId sessionId();

    GatewayAddress gateway();

    /** @param securityProfile the profile in use: 0 without a credential, 1 with Basic authentication */
    record Connected(
            String chargePointId,
            SessionId sessionId,
            GatewayAddress gateway,
            Instant since,
            String remoteAddress,
            String protocol,
            int securityProfile)
            implements ConnectionState {}

    /** @param reason in plain words, such as {@code no pong within 15 s} */
    record Disconnected(String chargePointId, SessionId sessionId, GatewayAddress gateway, Instant at, String reason)
            implements ConnectionState {}
}
