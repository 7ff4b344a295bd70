package io.ampgate.ocpp.message;

/** What a charge point asks or tells the central system (OCPP 1.6 section 4). */
public sealed interface ChargePointRequest<R extends CentralSystemResponse> extends OcppRequest<R>
        permits Authorize.Request,
                BootNotification.Request,
                DataTransfer.Request,
                DiagnosticsStatusNotification.Request,
                FirmwareStatusNotification.Request,
                Heartbeat.Request,
                LogStatusNotification.Request,
                MeterValues.Request,
                SecurityEventNotification.Request,
                SignCertificate.Request,
                SignedFirmwareStatusNotification.Request,
                StartTransaction.Request,
                StatusNotification.Request,
                StopTransaction.Request {}
