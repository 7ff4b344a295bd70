package io.ampgate.simulator.connection;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import java.util.concurrent.CompletableFuture;

/** Answers the CALLs of the central system. */
@FunctionalInterface
public interface CommandHandler {
    /**
     * Called on a thread of the HTTP client: must not block. Completing {@code response} hands the answer to the socket
     * before it returns. A {@link io.ampgate.ocpp.codec.CallErrorException} in it becomes a CALLERROR; any other failure
     * an InternalError; if it is never completed, nothing is answered.
     */
    void answer(CentralSystemRequest<?> request, CompletableFuture<ChargePointResponse> response);
}
