package io.ampgate.ocpp.message;

/** What the central system answers a charge point. */
public sealed interface CentralSystemResponse extends OcppResponse
        permits Authorize.Response,
                BootNotification.Response,
                DataTransfer.Response,
                DiagnosticsStatusNotification.Response,
                FirmwareStatusNotification.Response,
                Heartbeat.Response,
                LogStatusNotification.Response,
                MeterValues.Response,
                SecurityEventNotification.Response,
                SignCertificate.Response,
                SignedFirmwareStatusNotification.Response,
                StartTransaction.Response,
                StatusNotification.Response,
                StopTransaction.Response {}
