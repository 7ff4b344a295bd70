package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.ChargePointResponse;

/** The answer to a command, and what the charge point does once the answer is on its way. */
record Reply(ChargePointResponse response, Runnable afterwards) {
    static Reply of(ChargePointResponse response) {
        return new Reply(response, () -> {});
    }
}
