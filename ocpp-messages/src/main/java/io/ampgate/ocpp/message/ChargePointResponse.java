package io.ampgate.ocpp.message;

/** What a charge point answers the central system. */
public sealed interface ChargePointResponse extends OcppResponse
        permits ChangeAvailability.Response,
                ChangeConfiguration.Response,
                ClearCache.Response,
                DataTransfer.Response,
                GetConfiguration.Response,
                RemoteStartTransaction.Response,
                RemoteStopTransaction.Response,
                Reset.Response,
                TriggerMessage.Response,
                UnlockConnector.Response {}
