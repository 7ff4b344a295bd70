package io.ampgate.gateway.session;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.gateway.command.CommandReports;
import io.ampgate.gateway.payload.Payloads;
import io.ampgate.gateway.registry.Standing;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A session with everything around it, none of it real. */
public final class SessionFixture {

    public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    public final FakeWire wire = new FakeWire();
    public final FakeRecords records = new FakeRecords();
    public final List<ObservedFrame> frames = new ArrayList<>();
    public final MeterRegistry metrics = new SimpleMeterRegistry();
    public final Payloads payloads = new Payloads(() -> false, metrics);
    public final Session session = session("s1", wire);

    public Session session(String sessionId, Wire itsWire) {
        SessionFacts facts = new SessionFacts(
                "CP1", new SessionId(sessionId), new GatewayAddress("gateway-0", 0), NOW, "10.0.0.1", "ocpp1.6", 0);
        SessionEnvironment environment = new SessionEnvironment(
                new TestSettings(), () -> 10, new CommandReports(records, metrics), frames::add, payloads);
        return new Session(
                facts, new Standing.Admissible(RegistrationStatus.Accepted, 300, true, null), itsWire, environment);
    }
}
