package io.ampgate.ocpp.message;

/** What the central system asks of a charge point (OCPP 1.6 section 5). */
public sealed interface CentralSystemRequest<R extends ChargePointResponse> extends OcppRequest<R>
        permits ChangeAvailability.Request,
                ChangeConfiguration.Request,
                ClearCache.Request,
                DataTransfer.Request,
                GetConfiguration.Request,
                RemoteStartTransaction.Request,
                RemoteStopTransaction.Request,
                Reset.Request,
                TriggerMessage.Request,
                UnlockConnector.Request {}
