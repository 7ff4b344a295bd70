package io.ampgate.simulator.connection;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import java.util.concurrent.CompletionStage;

/** Answers the CALLs of the central system. */
@FunctionalInterface
public interface CommandHandler {
    /**
     * Called on a thread of the HTTP client: must not block. A {@link io.ampgate.ocpp.codec.CallErrorException}, thrown
     * or in the stage, becomes a CALLERROR; any other failure an InternalError; a stage that never completes, silence.
     */
    CompletionStage<? extends ChargePointResponse> answer(CentralSystemRequest<?> request);
}
