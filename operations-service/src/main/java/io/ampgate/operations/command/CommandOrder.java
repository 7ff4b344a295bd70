package io.ampgate.operations.command;

import io.ampgate.contracts.RawJson;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChangeConfiguration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an operator wants a charge point to do, checked against the action's schema. */
record CommandOrder(
        Action action,
        CentralSystemRequest<?> request,
        @Nullable String operator,
        @Nullable String reason) {

    static final String AUTHORIZATION_KEY = "AuthorizationKey";

    private static final String MASKED = "********";
    private static final PayloadCodec STRICT = new PayloadCodec(UnknownFields.reject());

    /**
     * @throws ProblemException when there is no such action
     * @throws io.ampgate.ocpp.codec.CallErrorException when the payload is not valid for it; the text names the field
     */
    static CommandOrder of(
            String actionName, @Nullable String payload, @Nullable String operator, @Nullable String reason) {
        Action action = Action.named(actionName)
                .filter(Action::isFromCentralSystem)
                .orElseThrow(() -> ProblemException.notFound("there is no action " + actionName
                        + " for charge points; known are "
                        + Arrays.stream(Action.values())
                                .filter(Action::isFromCentralSystem)
                                .map(Action::name)
                                .collect(Collectors.joining(", "))));
        String json = payload == null || payload.isBlank() ? "{}" : payload;
        return new CommandOrder(action, STRICT.centralSystemRequest(action, json), operator, reason);
    }

    /** As it goes over the wire. */
    RawJson payload() {
        return new RawJson(STRICT.encode(request));
    }

    /** As it is stored and shown. */
    RawJson masked() {
        return newAuthorizationKey() == null
                ? payload()
                : new RawJson(STRICT.encode(new ChangeConfiguration.Request(AUTHORIZATION_KEY, MASKED)));
    }

    /** Whether what is stored is not what was sent, so that it cannot be sent again. */
    static boolean isMasked(Command command) {
        return command.action() == Action.ChangeConfiguration
                && command.request().text().contains(MASKED);
    }

    /** The secret that this changes, if it does. */
    @Nullable
    String newAuthorizationKey() {
        return request instanceof ChangeConfiguration.Request change && AUTHORIZATION_KEY.equalsIgnoreCase(change.key())
                ? change.value()
                : null;
    }
}
