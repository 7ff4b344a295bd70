package io.ampgate.operations;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.message.Action;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A charge point behind a {@link TestGateway}. */
public final class TestChargePoint {

    private final String id;
    private final TestGateway gateway;
    private SessionId session = SessionId.next();

    TestChargePoint(String id, TestGateway gateway) {
        this.id = id;
        this.gateway = gateway;
    }

    public String id() {
        return id;
    }

    public SessionId session() {
        return session;
    }

    /** Opens a new session. */
    public TestChargePoint connects() {
        session = SessionId.next();
        gateway.produce(Topic.CONNECTIONS, id, connected());
        return this;
    }

    /** What its gateway says of the current session. */
    public ConnectionState.Connected connected() {
        return new ConnectionState.Connected(id, session, gateway.address(), now(), "192.0.2.7", "ocpp1.6", 0);
    }

    public void disconnects(String reason) {
        gateway.produce(
                Topic.CONNECTIONS, id, new ConnectionState.Disconnected(id, session, gateway.address(), now(), reason));
    }

    /** @return the message id */
    public String sends(Action action, String payload) {
        String messageId = UUID.randomUUID().toString();
        gateway.produce(
                Topic.STATION_CALLS,
                id,
                ChargePointCallJson.write(id, session, gateway.address(), messageId, now(), action, payload));
        return messageId;
    }

    public void boots() {
        sends(Action.BootNotification, """
                {"chargePointVendor":"Ampgate","chargePointModel":"Test","firmwareVersion":"1.2"}""");
    }

    public void reports(int connectorId, String status, Instant at) {
        sends(Action.StatusNotification, """
                {"connectorId":%d,"status":"%s","errorCode":"NoError","timestamp":"%s"}""".formatted(connectorId, status, at));
    }

    /** Waits for a command of this action. */
    public GatewayMessage.SendCommand expects(Action action) {
        return gateway.message(
                GatewayMessage.SendCommand.class,
                message -> message.chargePointId().equals(id) && message.action() == action);
    }

    public void answers(GatewayMessage.SendCommand command, String response) {
        String commandId = command.commandId();
        progress(new CommandProgress.Sent(
                commandId, id, command.sessionId(), gateway.address().id(), now()));
        progress(new CommandProgress.Answered(
                commandId, id, command.sessionId(), gateway.address().id(), now(), new RawJson(response)));
    }

    public void progress(CommandProgress progress) {
        gateway.produce(Topic.COMMAND_RESULTS, id, progress);
    }

    /** Times on topics have milliseconds. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
