package io.ampgate.ocpp.message;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions of OCPP 1.6, named as on the wire, with their records and who may send them. */
public enum Action {
    Authorize(true, false, Authorize.Request.class, Authorize.Response.class),
    BootNotification(true, false, BootNotification.Request.class, BootNotification.Response.class),
    CancelReservation(false, true, CancelReservation.Request.class, CancelReservation.Response.class),
    CertificateSigned(false, true, CertificateSigned.Request.class, CertificateSigned.Response.class),
    ChangeAvailability(false, true, ChangeAvailability.Request.class, ChangeAvailability.Response.class),
    ChangeConfiguration(false, true, ChangeConfiguration.Request.class, ChangeConfiguration.Response.class),
    ClearCache(false, true, ClearCache.Request.class, ClearCache.Response.class),
    ClearChargingProfile(false, true, ClearChargingProfile.Request.class, ClearChargingProfile.Response.class),
    DataTransfer(true, true, DataTransfer.Request.class, DataTransfer.Response.class),
    DeleteCertificate(false, true, DeleteCertificate.Request.class, DeleteCertificate.Response.class),
    DiagnosticsStatusNotification(
            true, false, DiagnosticsStatusNotification.Request.class, DiagnosticsStatusNotification.Response.class),
    ExtendedTriggerMessage(false, true, ExtendedTriggerMessage.Request.class, ExtendedTriggerMessage.Response.class),
    FirmwareStatusNotification(
            true, false, FirmwareStatusNotification.Request.class, FirmwareStatusNotification.Response.class),
    GetCompositeSchedule(false, true, GetCompositeSchedule.Request.class, GetCompositeSchedule.Response.class),
    GetConfiguration(false, true, GetConfiguration.Request.class, GetConfiguration.Response.class),
    GetDiagnostics(false, true, GetDiagnostics.Request.class, GetDiagnostics.Response.class),
    GetInstalledCertificateIds(
            false, true, GetInstalledCertificateIds.Request.class, GetInstalledCertificateIds.Response.class),
    GetLocalListVersion(false, true, GetLocalListVersion.Request.class, GetLocalListVersion.Response.class),
    GetLog(false, true, GetLog.Request.class, GetLog.Response.class),
    Heartbeat(true, false, Heartbeat.Request.class, Heartbeat.Response.class),
    InstallCertificate(false, true, InstallCertificate.Request.class, InstallCertificate.Response.class),
    LogStatusNotification(true, false, LogStatusNotification.Request.class, LogStatusNotification.Response.class),
    MeterValues(true, false, MeterValues.Request.class, MeterValues.Response.class),
    RemoteStartTransaction(false, true, RemoteStartTransaction.Request.class, RemoteStartTransaction.Response.class),
    RemoteStopTransaction(false, true, RemoteStopTransaction.Request.class, RemoteStopTransaction.Response.class),
    ReserveNow(false, true, ReserveNow.Request.class, ReserveNow.Response.class),
    Reset(false, true, Reset.Request.class, Reset.Response.class),
    SecurityEventNotification(
            true, false, SecurityEventNotification.Request.class, SecurityEventNotification.Response.class),
    SendLocalList(false, true, SendLocalList.Request.class, SendLocalList.Response.class),
    SetChargingProfile(false, true, SetChargingProfile.Request.class, SetChargingProfile.Response.class),
    SignCertificate(true, false, SignCertificate.Request.class, SignCertificate.Response.class),
    SignedFirmwareStatusNotification(
            true,
            false,
            SignedFirmwareStatusNotification.Request.class,
            SignedFirmwareStatusNotification.Response.class),
    SignedUpdateFirmware(false, true, SignedUpdateFirmware.Request.class, SignedUpdateFirmware.Response.class),
    StartTransaction(true, false, StartTransaction.Request.class, StartTransaction.Response.class),
    StatusNotification(true, false, StatusNotification.Request.class, StatusNotification.Response.class),
    StopTransaction(true, false, StopTransaction.Request.class, StopTransaction.Response.class),
    TriggerMessage(false, true, TriggerMessage.Request.class, TriggerMessage.Response.class),
    UnlockConnector(false, true, UnlockConnector.Request.class, UnlockConnector.Response.class),
    UpdateFirmware(false, true, UpdateFirmware.Request.class, UpdateFirmware.Response.class);

    private static final Map<String, Action> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Action::name, Function.identity()));
    private static final Map<Class<?>, Action> BY_REQUEST =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Action::requestType, Function.identity()));

    private final boolean fromChargePoint;
    private final boolean fromCentralSystem;
    private final Class<? extends OcppRequest<?>> requestType;
    private final Class<? extends OcppResponse> responseType;

    Action(
            boolean fromChargePoint,
            boolean fromCentralSystem,
            Class<? extends OcppRequest<?>> requestType,
            Class<? extends OcppResponse> responseType) {
        this.fromChargePoint = fromChargePoint;
        this.fromCentralSystem = fromCentralSystem;
        this.requestType = requestType;
        this.responseType = responseType;
    }

    /** The action with this name; case matters (OCPP-J section 4.2.1). */
    public static Optional<Action> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The action that a request belongs to. */
    public static Action of(OcppRequest<?> request) {
        Action action = BY_REQUEST.get(request.getClass());
        if (action == null) {
            throw new IllegalArgumentException("no action for " + request.getClass());
        }
        return action;
    }

    /** Whether charge points send it. */
    public boolean isFromChargePoint() {
        return fromChargePoint;
    }

    /** Whether central systems send it. */
    public boolean isFromCentralSystem() {
        return fromCentralSystem;
    }

    public Class<? extends OcppRequest<?>> requestType() {
        return requestType;
    }

    public Class<? extends OcppResponse> responseType() {
        return responseType;
    }
}
