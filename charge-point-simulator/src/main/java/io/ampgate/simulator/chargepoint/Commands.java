package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.CancelReservation;
import io.ampgate.ocpp.message.CancelReservation.CancelReservationStatus;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.CertificateSigned;
import io.ampgate.ocpp.message.CertificateSigned.CertificateSignedStatus;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.ChangeAvailability.AvailabilityStatus;
import io.ampgate.ocpp.message.ChangeAvailability.AvailabilityType;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.ChangeConfiguration.ConfigurationStatus;
import io.ampgate.ocpp.message.ClearCache;
import io.ampgate.ocpp.message.ClearChargingProfile;
import io.ampgate.ocpp.message.ClearChargingProfile.ClearChargingProfileStatus;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DataTransfer.DataTransferStatus;
import io.ampgate.ocpp.message.DeleteCertificate;
import io.ampgate.ocpp.message.DeleteCertificate.DeleteCertificateStatus;
import io.ampgate.ocpp.message.ExtendedTriggerMessage;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.FirmwareStatusNotification.FirmwareStatus;
import io.ampgate.ocpp.message.GetCompositeSchedule;
import io.ampgate.ocpp.message.GetCompositeSchedule.GetCompositeScheduleStatus;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.GetDiagnostics;
import io.ampgate.ocpp.message.GetInstalledCertificateIds;
import io.ampgate.ocpp.message.GetInstalledCertificateIds.GetInstalledCertificateStatus;
import io.ampgate.ocpp.message.GetLocalListVersion;
import io.ampgate.ocpp.message.GetLog;
import io.ampgate.ocpp.message.GetLog.LogStatus;
import io.ampgate.ocpp.message.InstallCertificate;
import io.ampgate.ocpp.message.InstallCertificate.InstallCertificateStatus;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStartTransaction.RemoteStartStopStatus;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.ReserveNow;
import io.ampgate.ocpp.message.ReserveNow.ReservationStatus;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.SendLocalList;
import io.ampgate.ocpp.message.SendLocalList.UpdateStatus;
import io.ampgate.ocpp.message.SetChargingProfile;
import io.ampgate.ocpp.message.SetChargingProfile.ChargingProfileStatus;
import io.ampgate.ocpp.message.SignedUpdateFirmware;
import io.ampgate.ocpp.message.SignedUpdateFirmware.UpdateFirmwareStatus;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.TriggerMessage.TriggerMessageStatus;
import io.ampgate.ocpp.message.UnlockConnector;
import io.ampgate.ocpp.message.UnlockConnector.UnlockStatus;
import io.ampgate.ocpp.message.UpdateFirmware;
import io.ampgate.simulator.configuration.ConfigurationStore;
import java.util.List;
import java.util.Optional;

/**
 * What the charge point does on each command of the central system (section 5). It has the profiles Core and
 * RemoteTrigger; to the commands of others it answers that it does not do that. Lives in the mailbox.
 */
final class Commands {

    /** The version that says that local authorization lists are not supported (section 5.10). */
    private static final int NO_LOCAL_LIST = -1;

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
            case CancelReservation.Request _ ->
                Reply.of(new CancelReservation.Response(CancelReservationStatus.Rejected));
            case CertificateSigned.Request _ ->
                Reply.of(new CertificateSigned.Response(CertificateSignedStatus.Rejected));
            case ChangeAvailability.Request change -> changeAvailability(change);
            case ChangeConfiguration.Request change -> changeConfiguration(change);
            case ClearCache.Request _ -> clearCache();
            case ClearChargingProfile.Request _ ->
                Reply.of(new ClearChargingProfile.Response(ClearChargingProfileStatus.Unknown));
            case DataTransfer.Request _ ->
                Reply.of(new DataTransfer.Response(DataTransferStatus.UnknownVendorId, null));
            case DeleteCertificate.Request _ ->
                Reply.of(new DeleteCertificate.Response(DeleteCertificateStatus.NotFound));
            case ExtendedTriggerMessage.Request _ ->
                Reply.of(new ExtendedTriggerMessage.Response(TriggerMessageStatus.NotImplemented));
            case GetCompositeSchedule.Request _ ->
                Reply.of(new GetCompositeSchedule.Response(GetCompositeScheduleStatus.Rejected, null, null, null));
            case GetConfiguration.Request get -> Reply.of(configuration.read(get));
            case GetDiagnostics.Request _ -> Reply.of(new GetDiagnostics.Response(null));
            case GetInstalledCertificateIds.Request _ ->
                Reply.of(new GetInstalledCertificateIds.Response(List.of(), GetInstalledCertificateStatus.NotFound));
            case GetLocalListVersion.Request _ -> Reply.of(new GetLocalListVersion.Response(NO_LOCAL_LIST));
            case GetLog.Request _ -> Reply.of(new GetLog.Response(LogStatus.Rejected, null));
            case InstallCertificate.Request _ ->
                Reply.of(new InstallCertificate.Response(InstallCertificateStatus.Rejected));
            case RemoteStartTransaction.Request start -> remoteStart(start);
            case RemoteStopTransaction.Request stop -> remoteStop(stop);
            case ReserveNow.Request _ -> Reply.of(new ReserveNow.Response(ReservationStatus.Rejected));
            case Reset.Request reset ->
                new Reply(new Reset.Response(Reset.ResetStatus.Accepted), () -> station.reset(reset.type()));
            case SendLocalList.Request _ -> Reply.of(new SendLocalList.Response(UpdateStatus.NotSupported));
            case SetChargingProfile.Request _ ->
                Reply.of(new SetChargingProfile.Response(ChargingProfileStatus.NotSupported));
            case SignedUpdateFirmware.Request _ ->
                Reply.of(new SignedUpdateFirmware.Response(UpdateFirmwareStatus.Rejected));
            case TriggerMessage.Request trigger -> triggers.answer(trigger);
            case UnlockConnector.Request unlock -> unlock(unlock);
            case UpdateFirmware.Request _ -> updateFirmware();
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

    /** The response cannot refuse, so the refusal is a failed download (section 5.19). */
    private Reply updateFirmware() {
        return new Reply(
                new UpdateFirmware.Response(),
                () -> link.sendTriggered(new FirmwareStatusNotification.Request(FirmwareStatus.DownloadFailed)));
    }

    /** A running transaction is finished first (section 5.18). */
    private Reply unlock(UnlockConnector.Request request) {
        Optional<Connector> connector = station.connector(request.connectorId());
        connector.ifPresent(locked -> locked.stop(Reason.UnlockCommand, null));
        return Reply.of(new UnlockConnector.Response(
                connector.isPresent() ? UnlockStatus.Unlocked : UnlockStatus.NotSupported));
    }
}
