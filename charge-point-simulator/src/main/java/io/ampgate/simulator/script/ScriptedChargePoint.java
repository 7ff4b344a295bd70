package io.ampgate.simulator.script;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StatusNotification.ChargePointErrorCode;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import io.ampgate.simulator.connection.CallOutcome;
import io.ampgate.simulator.connection.ConnectOutcome;
import io.ampgate.simulator.connection.Endpoint;
import io.ampgate.simulator.connection.OcppConnection;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A charge point for tests that says exactly what it is told, and waits on the test's thread. Commands are answered as
 * {@link #expects expected}; an unexpected one gets a NotSupported, so that it never holds up those behind it.
 */
public final class ScriptedChargePoint implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final OcppConnection connection;
    private final Script script;
    private final Clock clock;

    private ScriptedChargePoint(OcppConnection connection, Script script, Clock clock) {
        this.connection = connection;
        this.script = script;
        this.clock = clock;
    }

    /** @throws AssertionError when the central system refuses or does not answer */
    public static ScriptedChargePoint connect(Endpoint endpoint) {
        return connect(endpoint, new Ledger());
    }

    /** Connects with the ledger of an earlier connection. */
    public static ScriptedChargePoint connect(Endpoint endpoint, Ledger ledger) {
        Script script = new Script(ledger);
        return switch (open(endpoint, script)) {
            case ConnectOutcome.Connected(OcppConnection connection) ->
                new ScriptedChargePoint(connection, script, Clock.systemUTC());
            case ConnectOutcome.Refused refused ->
                throw new AssertionError("handshake refused with HTTP status " + refused.httpStatus());
            case ConnectOutcome.Unreachable unreachable -> throw new AssertionError(unreachable.reason());
        };
    }

    /** Tries to connect, for tests of refusals: whatever opens is closed at once. */
    public static ConnectOutcome tryToConnect(Endpoint endpoint) {
        ConnectOutcome outcome = open(endpoint, new Script(new Ledger()));
        if (outcome instanceof ConnectOutcome.Connected(OcppConnection connection)) {
            connection.close();
        }
        return outcome;
    }

    private static ConnectOutcome open(Endpoint endpoint, Script script) {
        CompletableFuture<ConnectOutcome> opening =
                OcppConnection.open(HTTP, endpoint, script, script, PATIENCE.minusSeconds(5));
        return Waiting.on(opening, PATIENCE, "the handshake");
    }

    /** Boots as a charge point of vendor Ampgate. */
    public BootNotification.Response boot() {
        return call(new BootNotification.Request("Ampgate", "Scripted", null, null, "1.0", null, null, null, null));
    }

    public Heartbeat.Response heartbeat() {
        return call(new Heartbeat.Request());
    }

    public IdTagInfo authorize(String idTag) {
        return call(new Authorize.Request(idTag)).idTagInfo();
    }

    public StatusNotification.Response status(int connectorId, ChargePointStatus status) {
        return call(new StatusNotification.Request(
                connectorId, ChargePointErrorCode.NoError, null, status, clock.instant(), null, null));
    }

    public StartTransaction.Response startTransaction(int connectorId, String idTag, int meterStart) {
        return call(new StartTransaction.Request(connectorId, idTag, meterStart, null, clock.instant()));
    }

    /** Reports the energy register (Wh) and the power (W) of a transaction. */
    public MeterValues.Response meterValues(int connectorId, int transactionId, int energyWh, int powerW) {
        List<SampledValue> samples = List.of(
                SampledValue.of(Integer.toString(energyWh), Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh),
                SampledValue.of(Integer.toString(powerW), Measurand.PowerActiveImport, UnitOfMeasure.W));
        return meterValues(connectorId, transactionId, new MeterValue(clock.instant(), samples));
    }

    public MeterValues.Response meterValues(int connectorId, int transactionId, MeterValue... values) {
        return call(new MeterValues.Request(connectorId, transactionId, List.of(values)));
    }

    public StopTransaction.Response stopTransaction(int transactionId, int meterStop) {
        return stopTransaction(transactionId, meterStop, StopTransaction.Reason.Local);
    }

    public StopTransaction.Response stopTransaction(int transactionId, int meterStop, StopTransaction.Reason reason) {
        return call(new StopTransaction.Request(null, meterStop, clock.instant(), transactionId, reason, List.of()));
    }

    /** Sends a request and waits. @throws AssertionError when the answer is anything but a CALLRESULT */
    public <R extends CentralSystemResponse> R call(ChargePointRequest<R> request) {
        return switch (callOutcome(request)) {
            case CallOutcome.Confirmed<R>(R response) -> response;
            case CallOutcome.Refused<R> refused -> throw new AssertionError(request + " got " + refused);
            case CallOutcome.Unanswered<R> unanswered -> throw new AssertionError(request + " got " + unanswered);
        };
    }

    /** Sends a request and waits for whatever comes of it. */
    public <R extends CentralSystemResponse> CallOutcome<R> callOutcome(ChargePointRequest<R> request) {
        return Waiting.on(send(request), PATIENCE, "an answer to " + request);
    }

    /** Sends a request without waiting; it is queued behind those that are not answered yet. */
    public <R extends CentralSystemResponse> CompletableFuture<CallOutcome<R>> send(ChargePointRequest<R> request) {
        return connection.call(request);
    }

    /** Prepares the answer to the next command of this type; several are met in the order they were expected. */
    public <R extends ChargePointResponse, Q extends CentralSystemRequest<R>> Expectation<R, Q> expects(Class<Q> type) {
        Expectation<R, Q> expectation = new Expectation<>(type);
        script.expect(expectation);
        return expectation;
    }

    /** From now on no command is answered: the test reads and writes raw frames. */
    public void answersByHand() {
        script.byHand();
    }

    public void sendRaw(String text) {
        connection.sendRaw(text);
    }

    /**
     * The next frame that is not the answer to a typed call. @throws AssertionError when none comes in time
     */
    public String nextRawFrame(Duration deadline) {
        return script.nextRawFrame(deadline);
    }

    public boolean isConnected() {
        return !connection.closed().isDone();
    }

    /** Waits until the connection ends and says why. @throws AssertionError when it does not end in time */
    public String awaitClosed(Duration deadline) {
        return Waiting.on(connection.closed(), deadline, "the end of the connection");
    }

    /** Drops the TCP connection without a closing handshake. */
    public void disconnectAbruptly() {
        connection.abort();
    }

    public Ledger ledger() {
        return script.ledger();
    }

    @Override
    public void close() {
        connection.close();
    }

    /** What an unexpected command is answered with. */
    static CallErrorException unexpected(CentralSystemRequest<?> request) {
        return new CallErrorException(
                CallErrorCode.NotSupported,
                "the script does not expect " + request.getClass().getName());
    }
}
