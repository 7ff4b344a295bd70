package io.ampgate.operations.command;

import io.ampgate.contracts.SessionId;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a charge point did, as far as it may be the effect of a command. */
public sealed interface Evidence {

    String chargePointId();

    /** When we got to know, by our clocks. */
    Instant at();

    record TransactionStarted(String chargePointId, Instant at, int transactionId, int connectorId, String idTag)
            implements Evidence {}

    record TransactionStopped(String chargePointId, Instant at, int transactionId) implements Evidence {}

    record Reconnected(String chargePointId, Instant at, SessionId sessionId) implements Evidence {}

    record StatusReported(String chargePointId, Instant at, int connectorId, String status) implements Evidence {}

    /** Any other message; the connector is absent where the message has none. */
    record MessageReceived(
            String chargePointId,
            Instant at,
            MessageTrigger message,
            @Nullable Integer connectorId) implements Evidence {}
}
