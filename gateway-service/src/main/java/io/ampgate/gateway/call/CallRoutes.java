package io.ampgate.gateway.call;

import static io.ampgate.contracts.Topic.CHARGING_CALLS;
import static io.ampgate.contracts.Topic.STATION_CALLS;

import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DiagnosticsStatusNotification;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.LogStatusNotification;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.SecurityEventNotification;
import io.ampgate.ocpp.message.SignCertificate;
import io.ampgate.ocpp.message.SignedFirmwareStatusNotification;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StopTransaction;
import java.time.Instant;

/** Where each CALL of a charge point goes. */
final class CallRoutes {

    private CallRoutes() {}

    static Route of(ChargePointRequest<?> request, Instant now) {
        return switch (request) {
            case Authorize.Request _ -> new Route.ByService(CHARGING_CALLS);
            case BootNotification.Request _ -> new Route.Registration(STATION_CALLS);
            case DataTransfer.Request _ -> new Route.ByService(STATION_CALLS);
            case DiagnosticsStatusNotification.Request _ ->
                new Route.OnceStored(STATION_CALLS, new DiagnosticsStatusNotification.Response());
            case FirmwareStatusNotification.Request _ ->
                new Route.OnceStored(STATION_CALLS, new FirmwareStatusNotification.Response());
            case Heartbeat.Request _ -> new Route.AtOnce(new Heartbeat.Response(now));
            case LogStatusNotification.Request _ ->
                new Route.OnceStored(STATION_CALLS, new LogStatusNotification.Response());
            case MeterValues.Request _ -> new Route.OnceStored(CHARGING_CALLS, new MeterValues.Response());
            case SecurityEventNotification.Request _ ->
                new Route.OnceStored(STATION_CALLS, new SecurityEventNotification.Response());
            case SignCertificate.Request _ -> new Route.ByService(STATION_CALLS);
            case SignedFirmwareStatusNotification.Request _ ->
                new Route.OnceStored(STATION_CALLS, new SignedFirmwareStatusNotification.Response());
            case StartTransaction.Request _ -> new Route.ByService(CHARGING_CALLS);
            case StatusNotification.Request _ -> new Route.OnceStored(STATION_CALLS, new StatusNotification.Response());
            case StopTransaction.Request _ -> new Route.ByServiceOrEmpty(CHARGING_CALLS);
        };
    }
}
