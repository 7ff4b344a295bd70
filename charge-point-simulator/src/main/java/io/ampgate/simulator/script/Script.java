package io.ampgate.simulator.script;

import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.frame.FrameReader;
import io.ampgate.ocpp.frame.Reading;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import io.ampgate.simulator.connection.CallOutcome;
import io.ampgate.simulator.connection.CommandHandler;
import io.ampgate.simulator.connection.ConnectionObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The two ends of a script: what it expects of the central system, and what has come that it did not ask for. */
final class Script implements CommandHandler, ConnectionObserver {
    private static final FrameReader READER = new FrameReader();

    private final Ledger ledger;
    private final List<Expectation<?, ?>> expectations = new ArrayList<>();
    private final BlockingQueue<String> rawFrames = new LinkedBlockingQueue<>();
    private volatile boolean byHand;

    Script(Ledger ledger) {
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    void byHand() {
        byHand = true;
    }

    synchronized void expect(Expectation<?, ?> expectation) {
        expectations.add(expectation);
    }

    String nextRawFrame(Duration deadline) {
        try {
            @Nullable String frame = rawFrames.poll(deadline.toMillis(), TimeUnit.MILLISECONDS);
            if (frame == null) {
                throw new AssertionError("no frame came within " + deadline);
            }
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a frame", e);
        }
    }

    @Override
    public void answer(CentralSystemRequest<?> request, CompletableFuture<ChargePointResponse> response) {
        @Nullable Expectation<?, ?> met = take(request);
        if (met != null) {
            met.meet(request, response);
        } else if (!byHand) {
            response.completeExceptionally(ScriptedChargePoint.unexpected(request));
        }
    }

    private synchronized @Nullable Expectation<?, ?> take(CentralSystemRequest<?> request) {
        for (Iterator<Expectation<?, ?>> all = expectations.iterator(); all.hasNext(); ) {
            Expectation<?, ?> expectation = all.next();
            if (expectation.matches(request)) {
                all.remove();
                return expectation;
            }
        }
        return null;
    }

    @Override
    public void received(String frame) {
        if (READER.read(frame) instanceof Reading.Understood(Frame.Call call)) {
            rawFrames.add(frame);
        }
    }

    @Override
    public void unexpected(String frame) {
        rawFrames.add(frame);
    }

    @Override
    public void called(ChargePointRequest<?> request, CallOutcome<?> outcome) {
        ledger.called(request, outcome);
    }
}
