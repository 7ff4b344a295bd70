package io.ampgate.simulator.centralsystem;

import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import io.ampgate.ocpp.message.DiagnosticsStatusNotification;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers of a friendly central system, which knows every id tag and counts transactions from 1. */
final class StandardAnswers {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final IdTagInfo ACCEPTED = IdTagInfo.of(AuthorizationStatus.Accepted);

    private StandardAnswers() {}

    static void giveTo(FakeCentralSystem central) {
        AtomicInteger transactions = new AtomicInteger();
        central.answers(
                BootNotification.Request.class,
                request -> new BootNotification.Response(RegistrationStatus.Accepted, NOW, 300));
        central.answers(Heartbeat.Request.class, request -> new Heartbeat.Response(NOW));
        central.answers(Authorize.Request.class, request -> new Authorize.Response(ACCEPTED));
        central.answers(
                StartTransaction.Request.class,
                request -> new StartTransaction.Response(ACCEPTED, transactions.incrementAndGet()));
        central.answers(MeterValues.Request.class, request -> new MeterValues.Response());
        central.answers(StatusNotification.Request.class, request -> new StatusNotification.Response());
        central.answers(StopTransaction.Request.class, request -> new StopTransaction.Response(null));
        central.answers(FirmwareStatusNotification.Request.class, request -> new FirmwareStatusNotification.Response());
        central.answers(
                DiagnosticsStatusNotification.Request.class, request -> new DiagnosticsStatusNotification.Response());
    }
}
