package io.ampgate.gateway.call;

import io.ampgate.contracts.frame.ObservedFrame.Kind;
import io.ampgate.gateway.command.Awaited;
import io.ampgate.gateway.session.Session;
import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.frame.FrameReader;
import io.ampgate.ocpp.frame.Reading;
import io.ampgate.ocpp.message.Action;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What arrives on a socket: noted in the history, and passed on as what it turns out to be. */
@Singleton
public final class FrameProcessing {

    private static final Logger LOG = Logger.getLogger(FrameProcessing.class);

    private final FrameReader reader = new FrameReader();
    private final CallProcessing calls;
    private final CallMeters meters;
    private final Clock clock;

    FrameProcessing(CallProcessing calls, CallMeters meters, Clock clock) {
        this.calls = calls;
        this.meters = meters;
        this.clock = clock;
    }

    /** On the session's own thread. */
    public void received(Session session, String text) {
        Instant now = clock.instant();
        if (session.hasEnded()) {
            meters.stale();
            return;
        }
        session.heard(now);
        switch (reader.read(text)) {
            case Reading.Understood(Frame frame) -> understood(session, frame, text, now);
            case Reading.Refused refused -> {
                session.frames().calledByChargePoint(refused.messageId(), null, text, now);
                session.refuse(refused.messageId(), null, refused.reason(), now, now);
            }
            case Reading.Unanswerable unanswerable -> {
                session.frames().malformed(text, now);
                unanswerable(session, unanswerable.reason());
            }
        }
    }

    private void understood(Session session, Frame frame, String text, Instant now) {
        switch (frame) {
            case Frame.Call call -> {
                session.frames().calledByChargePoint(call.messageId(), call.action(), text, now);
                calls.received(session, call, Action.named(call.action()), now);
            }
            case Frame.CallResult result -> {
                Optional<Awaited> awaited = session.awaited(result.messageId());
                session.frames()
                        .answeredByChargePoint(
                                Kind.callResult, result.messageId(), awaited.orElse(null), null, text, now);
                awaited.ifPresentOrElse(
                        asked -> session.commandAnswered(asked, result, now),
                        () -> unanswerable(session, "CALLRESULT to no open CALL, messageId=" + result.messageId()));
            }
            case Frame.CallError error -> {
                Optional<Awaited> awaited = session.awaited(error.messageId());
                session.frames()
                        .answeredByChargePoint(
                                Kind.callError, error.messageId(), awaited.orElse(null), error.errorCode(), text, now);
                awaited.ifPresentOrElse(
                        _ -> session.commandRefused(error, now),
                        () -> unanswerable(session, "CALLERROR to no open CALL, messageId=" + error.messageId()));
            }
        }
    }

    /** The socket stays open: a charge point that is confused once may be right the next time. */
    private void unanswerable(Session session, String reason) {
        meters.unanswerable();
        LOG.infof(
                "frame not answered chargePoint=%s session=%s reason=%s",
                session.facts().chargePointId(), session.facts().sessionId(), reason);
    }
}
