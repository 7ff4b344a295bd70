package io.ampgate.localstack;

/** Learns how a stack fares, in lines for a person. Called from several threads. */
public interface StackListener {
    void progress(String line);

    /** The stack cannot go on and should be closed. */
    void failed(String reason);

    /** Drops progress; a stack that fails after its start is found by whoever uses it. */
    static StackListener silent() {
        return new StackListener() {
            @Override
            public void progress(String line) {}

            @Override
            public void failed(String reason) {}
        };
    }
}
