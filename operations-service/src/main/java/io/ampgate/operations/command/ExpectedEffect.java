package io.ampgate.operations.command;

import io.ampgate.contracts.SessionId;
import io.ampgate.ocpp.message.CancelReservation;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.CertificateSigned;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.ClearCache;
import io.ampgate.ocpp.message.ClearChargingProfile;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DeleteCertificate;
import io.ampgate.ocpp.message.ExtendedTriggerMessage;
import io.ampgate.ocpp.message.GetCompositeSchedule;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.GetDiagnostics;
import io.ampgate.ocpp.message.GetInstalledCertificateIds;
import io.ampgate.ocpp.message.GetLocalListVersion;
import io.ampgate.ocpp.message.GetLog;
import io.ampgate.ocpp.message.InstallCertificate;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.ReserveNow;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.SendLocalList;
import io.ampgate.ocpp.message.SetChargingProfile;
import io.ampgate.ocpp.message.SignedUpdateFirmware;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import io.ampgate.ocpp.message.UnlockConnector;
import io.ampgate.ocpp.message.UpdateFirmware;
import org.jspecify.annotations.Nullable;

/** What must follow when a charge point accepts a command. */
sealed interface ExpectedEffect {

    /** The answer is all there is. */
    record Nothing() implements ExpectedEffect {}

    record Start(String idTag, @Nullable Integer connectorId) implements ExpectedEffect {}

    record Stop(int transactionId) implements ExpectedEffect {}

    /** A BootNotification, or a new connection. */
    record Restart() implements ExpectedEffect {}

    /** With connector 0, of any connector. */
    record Status(int connectorId) implements ExpectedEffect {}

    record Message(MessageTrigger message, @Nullable Integer connectorId) implements ExpectedEffect {}

    static ExpectedEffect of(CentralSystemRequest<?> request) {
        return switch (request) {
            case RemoteStartTransaction.Request start -> new Start(start.idTag(), start.connectorId());
            case RemoteStopTransaction.Request stop -> new Stop(stop.transactionId());
            case Reset.Request _ -> new Restart();
            case ChangeAvailability.Request change -> new Status(change.connectorId());
            case TriggerMessage.Request trigger ->
                // A heartbeat is answered by the gateway and nobody else hears of it.
                trigger.requestedMessage() == MessageTrigger.Heartbeat
                        ? new Nothing()
                        : new Message(trigger.requestedMessage(), trigger.connectorId());
            case CancelReservation.Request _,
                    CertificateSigned.Request _,
                    ChangeConfiguration.Request _,
                    ClearCache.Request _,
                    ClearChargingProfile.Request _,
                    DataTransfer.Request _,
                    DeleteCertificate.Request _,
                    ExtendedTriggerMessage.Request _,
                    GetCompositeSchedule.Request _,
                    GetConfiguration.Request _,
                    GetDiagnostics.Request _,
                    GetInstalledCertificateIds.Request _,
                    GetLocalListVersion.Request _,
                    GetLog.Request _,
                    InstallCertificate.Request _,
                    ReserveNow.Request _,
                    SendLocalList.Request _,
                    SetChargingProfile.Request _,
                    SignedUpdateFirmware.Request _,
                    UnlockConnector.Request _,
                    UpdateFirmware.Request _ -> new Nothing();
        };
    }

    /** What is awaited, as the beginning of a sentence. */
    default String words() {
        return switch (this) {
            case Nothing() -> "nothing";
            case Start(String idTag, Integer connectorId) ->
                "a transaction of id tag " + idTag + (connectorId == null ? "" : " on connector " + connectorId);
            case Stop(int transactionId) -> "the end of transaction " + transactionId;
            case Restart() -> "a BootNotification or a new connection";
            case Status(int connectorId) ->
                "a StatusNotification" + (connectorId == 0 ? "" : " of connector " + connectorId);
            case Message(MessageTrigger message, Integer connectorId) ->
                "a " + message + (connectorId == null ? "" : " of connector " + connectorId);
        };
    }

    /**
     * What the evidence says in plain words, if it is what was expected.
     *
     * @param session on which the command was sent
     */
    default @Nullable String shownBy(Evidence evidence, SessionId session) {
        return switch (this) {
            case Nothing() -> null;
            case Start(String idTag, Integer connectorId) ->
                evidence instanceof Evidence.TransactionStarted started
                                && started.idTag().equalsIgnoreCase(idTag)
                                && (connectorId == null || connectorId == started.connectorId())
                        ? "transaction " + started.transactionId() + " started on connector " + started.connectorId()
                        : null;
            case Stop(int transactionId) ->
                evidence instanceof Evidence.TransactionStopped stopped && stopped.transactionId() == transactionId
                        ? "transaction " + transactionId + " stopped"
                        : null;
            case Restart() ->
                switch (evidence) {
                    case Evidence.MessageReceived received
                    when received.message() == MessageTrigger.BootNotification -> "it sent a BootNotification";
                    case Evidence.Reconnected reconnected
                    when reconnected.sessionId().isNewerThan(session) -> "it connected again";
                    default -> null;
                };
            case Status(int connectorId) ->
                evidence instanceof Evidence.StatusReported reported
                                && (connectorId == 0 || connectorId == reported.connectorId())
                        ? "connector " + reported.connectorId() + " reported " + reported.status()
                        : null;
            case Message(MessageTrigger message, Integer connectorId) ->
                evidence instanceof Evidence.MessageReceived received
                                && received.message() == message
                                && (connectorId == null
                                        || received.connectorId() == null
                                        || connectorId.equals(received.connectorId()))
                        ? "it sent a " + message
                        : null;
        };
    }
}
