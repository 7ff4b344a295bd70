package io.ampgate.gateway.command;

import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.message.Action;
import java.time.Instant;

/** What a {@link CommandQueue} does to the world. */
public interface CommandEffects {

    void transmit(Action action, Frame.Call call, Instant now);

    void report(CommandProgress progress);
}
