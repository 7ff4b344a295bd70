package io.ampgate.gateway.call;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.contracts.inbox.GatewayMessage.Reply;
import io.ampgate.contracts.inbox.GatewayMessage.ReplyError;
import io.ampgate.gateway.call.CallMeters.Outcome;
import io.ampgate.gateway.kafka.Records;
import io.ampgate.gateway.payload.Payloads;
import io.ampgate.gateway.registry.Registry;
import io.ampgate.gateway.registry.Standing;
import io.ampgate.gateway.session.PendingCall;
import io.ampgate.gateway.session.Session;
import io.ampgate.gateway.session.SessionFacts;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A CALL of a charge point from its frame to its answer. Nothing waits: each step runs on the thread of the session, and
 * what takes time continues there when it is done.
 */
@Singleton
public final class CallProcessing {

    private static final Logger LOG = Logger.getLogger(CallProcessing.class);

    private final Payloads payloads;
    private final Records records;
    private final Registry registry;
    private final CallSettings settings;
    private final CallMeters meters;
    private final Clock clock;

    CallProcessing(
            Payloads payloads,
            Records records,
            Registry registry,
            CallSettings settings,
            CallMeters meters,
            Clock clock) {
        this.payloads = payloads;
        this.records = records;
        this.registry = registry;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** A CALL arrived: it is answered, refused or on its way to a service when this returns. */
    void received(Session session, Frame.Call call, Optional<Action> named, Instant now) {
        Action action = named.orElse(null);
        try {
            if (action == null) {
                meters.unknownAction();
                throw new CallErrorException(
                        CallErrorCode.NotImplemented, "action '" + call.action() + "' is not defined by OCPP 1.6");
            }
            route(session, call, action, accepted(session, call, action), now);
        } catch (CallErrorException refusal) {
            if (action != null) {
                meters.count(action, Outcome.refused);
            }
            session.refuse(call.messageId(), action, refusal, now, now);
        }
    }

    /** The request, when this charge point may make it now and it is valid. */
    private ChargePointRequest<?> accepted(Session session, Frame.Call call, Action action) {
        if (!action.isFromChargePoint()) {
            throw new CallErrorException(
                    CallErrorCode.NotSupported, "action " + action + " is not one that charge points send");
        }
        if (session.pendingCall(call.messageId()).isPresent()) {
            throw new CallErrorException(
                    CallErrorCode.GenericError, "a call with this message id is being handled already");
        }
        boolean always = action == Action.BootNotification || action == Action.Heartbeat;
        if (!always && !session.standing().isServed()) {
            throw new CallErrorException(
                    CallErrorCode.SecurityError,
                    "this charge point is not accepted; only BootNotification and Heartbeat are answered");
        }
        return payloads.request(action, call.payload());
    }

    private void route(Session session, Frame.Call call, Action action, ChargePointRequest<?> request, Instant now) {
        Route route = CallRoutes.of(request, now);
        switch (route) {
            case Route.AtOnce here -> {
                meters.count(action, Outcome.answered);
                session.answer(call.messageId(), action, payloads.write(action, here.response()), now, now);
            }
            case Route.OnceStored once -> store(once.topic(), session, call, action, route, now);
            case Route.Registration registration -> store(registration.topic(), session, call, action, route, now);
            case Route.ByService service -> store(service.topic(), session, call, action, route, now);
            case Route.ByServiceOrEmpty service -> store(service.topic(), session, call, action, route, now);
        }
    }

    private void store(Topic topic, Session session, Frame.Call call, Action action, Route route, Instant now) {
        SessionFacts facts = session.facts();
        PendingCall pending = PendingCall.received(call.messageId(), action, now, now.plus(settings.replyDeadline()));
        session.keep(pending);
        byte[] record = ChargePointCallJson.write(
                facts.chargePointId(),
                facts.sessionId(),
                facts.gateway(),
                call.messageId(),
                now,
                action,
                call.payload());
        records.send(topic, facts.chargePointId(), record)
                .whenComplete((_, failure) -> session.execute(() -> stored(session, pending, route, failure)));
    }

    private void stored(Session session, PendingCall sent, Route route, @Nullable Throwable failure) {
        if (!session.pendingCall(sent.messageId()).equals(Optional.of(sent))) {
            return; // The service's reply, or the deadline, was faster.
        }
        Instant now = clock.instant();
        if (failure != null) {
            meters.count(sent.action(), Outcome.notStored);
            LOG.warnf(
                    "call not stored chargePoint=%s session=%s action=%s messageId=%s reason=%s",
                    session.facts().chargePointId(),
                    session.facts().sessionId(),
                    sent.action(),
                    sent.messageId(),
                    failure.getMessage());
            session.refuse(sent, CallErrorCode.InternalError, "could not be stored; send it again", now);
            return;
        }
        switch (route) {
            case Route.AtOnce _, Route.ByService _ -> {}
            case Route.OnceStored once -> answer(session, sent, once.response(), now);
            case Route.Registration _ -> register(session, sent, now);
            case Route.ByServiceOrEmpty _ -> session.keep(sent.confirmedAt(now.plus(settings.stopTransactionGrace())));
        }
    }

    private void register(Session session, PendingCall boot, Instant now) {
        switch (registry.standing(session.facts().chargePointId())) {
            case Standing.Admissible standing -> {
                answer(
                        session,
                        boot,
                        new BootNotification.Response(standing.status(), now, standing.heartbeatInterval()),
                        now);
                session.registered(standing, now);
            }
            case Standing.Barred barred -> session.refuse(boot, CallErrorCode.SecurityError, barred.detail(), now);
        }
    }

    private void answer(Session session, PendingCall call, CentralSystemResponse response, Instant now) {
        meters.count(call.action(), Outcome.answered);
        session.answer(call, payloads.write(call.action(), response), now);
    }

    /** A service answered. */
    public void replied(Session session, Reply reply) {
        session.pendingCall(reply.messageId())
                .ifPresentOrElse(
                        call -> {
                            meters.count(call.action(), Outcome.answered);
                            session.answer(call, reply.payload().text(), clock.instant());
                        },
                        meters::stale);
    }

    /** A service could not process the call. */
    public void replied(Session session, ReplyError reply) {
        session.pendingCall(reply.messageId())
                .ifPresentOrElse(
                        call -> {
                            meters.count(call.action(), Outcome.refused);
                            session.refuse(call, reply.code(), reply.description(), clock.instant());
                        },
                        meters::stale);
    }

    /** The deadline of a pending call has come. */
    public void overdue(Session session, PendingCall call, Instant now) {
        switch (call.overdue()) {
            case CONFIRMED -> {
                meters.count(call.action(), Outcome.answered);
                session.answer(call, "{}", now);
            }
            case REFUSED -> {
                meters.count(call.action(), Outcome.late);
                session.refuse(call, CallErrorCode.InternalError, "not processed in time; send it again", now);
            }
        }
    }
}
