package io.ampgate.gateway.inbox;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.gateway.call.CallMeters;
import io.ampgate.gateway.call.CallProcessing;
import io.ampgate.gateway.command.CommandReports;
import io.ampgate.gateway.session.Session;
import io.ampgate.gateway.session.SessionLifecycle;
import io.ampgate.gateway.session.Sessions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Consumer;

/** Gives each message of the services to the session that it is meant for, and to no other. */
@Singleton
final class Inbox {

    private final GatewayAddress gateway;
    private final Sessions sessions;
    private final SessionLifecycle lifecycle;
    private final CallProcessing calls;
    private final CommandReports commandReports;
    private final CallMeters meters;
    private final Clock clock;

    Inbox(
            GatewayAddress gateway,
            Sessions sessions,
            SessionLifecycle lifecycle,
            CallProcessing calls,
            CommandReports commandReports,
            CallMeters meters,
            Clock clock) {
        this.gateway = gateway;
        this.sessions = sessions;
        this.lifecycle = lifecycle;
        this.calls = calls;
        this.commandReports = commandReports;
        this.meters = meters;
        this.clock = clock;
    }

    void accept(byte[] json) {
        GatewayMessage message = ContractJson.read(GatewayMessage.class, json);
        if (!message.gatewayId().equals(gateway.id())) {
            return;
        }
        switch (message) {
            case GatewayMessage.Reply reply ->
                atSession(message, session -> calls.replied(session, reply), meters::stale);
            case GatewayMessage.ReplyError reply ->
                atSession(message, session -> calls.replied(session, reply), meters::stale);
            case GatewayMessage.SendCommand command ->
                atSession(message, session -> session.submit(command, clock.instant()), () -> notConnected(command));
            case GatewayMessage.SessionSuperseded notice ->
                lifecycle.superseded(notice.chargePointId(), notice.sessionId());
        }
    }

    private void atSession(GatewayMessage message, Consumer<Session> action, Runnable otherwise) {
        sessions.of(message.chargePointId(), message.sessionId())
                .ifPresentOrElse(session -> session.execute(() -> action.accept(session)), otherwise);
    }

    private void notConnected(GatewayMessage.SendCommand command) {
        commandReports.report(new CommandProgress.NotConnected(
                command.commandId(), command.chargePointId(), command.sessionId(), gateway.id(), clock.instant()));
    }
}
