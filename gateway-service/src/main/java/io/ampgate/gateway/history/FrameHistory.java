package io.ampgate.gateway.history;

import io.ampgate.contracts.frame.ObservedFrame;

/** Takes note of frames. Never blocks and never fails: history must not cost a charge point its answer. */
@FunctionalInterface
public interface FrameHistory {

    void observed(ObservedFrame frame);
}
