package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.ChangeAvailability.AvailabilityStatus;
import io.ampgate.ocpp.message.ChangeAvailability.AvailabilityType;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.ChangeConfiguration.ConfigurationStatus;
import io.ampgate.ocpp.message.ClearCache;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DataTransfer.DataTransferStatus;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStartTransaction.RemoteStartStopStatus;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.UnlockConnector;
import io.ampgate.ocpp.message.UnlockConnector.UnlockStatus;
import io.ampgate.simulator.configuration.ConfigurationStore;
import java.util.Optional;

/** What the charge point does on each command of the central system (section 5). Lives in the mailbox. */
final class Commands {
    private final Link link;
    private final ConfigurationStore configuration;
    private final Authorizer authorizer;
    private final Station station;
    private final Triggers triggers;

    Commands(Link link, ConfigurationStore configuration, Authorizer authorizer, Station station, Triggers triggers) {
        this.link = link;
        this.configuration = configuration;
        this.authorizer = authorizer;
        this.station = station;
        this.triggers = triggers;
    }

    Reply answer(CentralSystemRequest<?> request) {
        return switch (request) {
            case ChangeAvailability.Request change -> changeAvailability(change);
            case ChangeConfiguration.Request change -> changeConfiguration(change);
            case ClearCache.Request _ -> clearCache();
            case DataTransfer.Request _ ->
                Reply.of(new DataTransfer.Response(DataTransferStatus.UnknownVendorId, null));
            case GetConfiguration.Request get -> Reply.of(configuration.read(get));
            case RemoteStartTransaction.Request start -> remoteStart(start);
            case RemoteStopTransaction.Request stop -> remoteStop(stop);
            case Reset.Request reset ->
                new Reply(new Reset.Response(Reset.ResetStatus.Accepted), () -> station.reset(reset.type()));
            case TriggerMessage.Request trigger -> triggers.answer(trigger);
            case UnlockConnector.Request unlock -> unlock(unlock);
        };
    }

    /** The answer comes before the status notifications of what has changed. */
    private Reply changeAvailability(ChangeAvailability.Request request) {
        boolean operative = request.type() == AvailabilityType.Operative;
        if (!station.has(request.connectorId())) {
            return Reply.of(new ChangeAvailability.Response(AvailabilityStatus.Rejected));
        }
        boolean scheduled = !operative && station.transactsOn(request.connectorId());
        return new Reply(
                new ChangeAvailability.Response(scheduled ? AvailabilityStatus.Scheduled : AvailabilityStatus.Accepted),
                () -> station.changeAvailability(request.connectorId(), operative));
    }

    private Reply changeConfiguration(ChangeConfiguration.Request request) {
        ConfigurationStatus status = configuration.change(request.key(), request.value());
        Runnable afterwards = status == ConfigurationStatus.Accepted ? station::configurationChanged : () -> {};
        return new Reply(new ChangeConfiguration.Response(status), afterwards);
    }

    private Reply clearCache() {
        return Reply.of(new ClearCache.Response(
                authorizer.clear() ? ClearCache.ClearCacheStatus.Accepted : ClearCache.ClearCacheStatus.Rejected));
    }

    /** Not allowed before the boot is accepted (section 4.2). */
    private Reply remoteStart(RemoteStartTransaction.Request request) {
        Optional<Connector> free =
                link.isOnline() ? station.freeConnector(Optional.ofNullable(request.connectorId())) : Optional.empty();
        return free.map(connector -> new Reply(
                        new RemoteStartTransaction.Response(RemoteStartStopStatus.Accepted),
                        () -> connector.startRemotely(request.idTag())))
                .orElseGet(() -> Reply.of(new RemoteStartTransaction.Response(RemoteStartStopStatus.Rejected)));
    }

    private Reply remoteStop(RemoteStopTransaction.Request request) {
        Optional<Connector> running =
                link.isOnline() ? station.connectorWithTransaction(request.transactionId()) : Optional.empty();
        return running.map(connector -> new Reply(
                        new RemoteStopTransaction.Response(RemoteStartStopStatus.Accepted),
                        () -> connector.stop(Reason.Remote, null)))
                .orElseGet(() -> Reply.of(new RemoteStopTransaction.Response(RemoteStartStopStatus.Rejected)));
    }

    /** A running transaction is finished first (section 5.18). */
    private Reply unlock(UnlockConnector.Request request) {
        Optional<Connector> connector = station.connector(request.connectorId());
        connector.ifPresent(locked -> locked.stop(Reason.UnlockCommand, null));
        return Reply.of(new UnlockConnector.Response(
                connector.isPresent() ? UnlockStatus.Unlocked : UnlockStatus.NotSupported));
    }
}
