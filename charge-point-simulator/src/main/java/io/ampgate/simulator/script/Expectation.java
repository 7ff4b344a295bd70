package io.ampgate.simulator.script;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One command that a script waits for: say what it is answered with, then {@link Expected#await} it. */
public final class Expectation<R extends ChargePointResponse, Q extends CentralSystemRequest<R>> {
    private final Class<Q> type;
    private final CompletableFuture<Q> arrived = new CompletableFuture<>();
    private Function<Q, CompletableFuture<R>> answer = request -> new CompletableFuture<>();

    Expectation(Class<Q> type) {
        this.type = type;
    }

    public Expected<Q> answers(R response) {
        return answersWith(request -> response);
    }

    public Expected<Q> answersWith(Function<Q, R> response) {
        answer = request -> CompletableFuture.completedFuture(response.apply(request));
        return expected();
    }

    /** Answers with a CALLERROR. */
    public Expected<Q> refuses(CallErrorCode code, String description) {
        answer = request -> CompletableFuture.failedFuture(new CallErrorException(code, description));
        return expected();
    }

    /** Answers when the test completes the stage; never is possible too. */
    public Expected<Q> answersWhen(CompletableFuture<R> response) {
        answer = request -> response;
        return expected();
    }

    private Expected<Q> expected() {
        return new Expected<>(type.getName(), arrived);
    }

    boolean matches(CentralSystemRequest<?> request) {
        return type.isInstance(request);
    }

    void meet(CentralSystemRequest<?> request, CompletableFuture<ChargePointResponse> response) {
        Q met = type.cast(request);
        CompletableFuture<?> _ = answer.apply(met).whenComplete((result, failure) -> {
            if (failure == null) {
                response.complete(result);
            } else {
                response.completeExceptionally(failure);
            }
        });
        arrived.complete(met);
    }
}
