package io.ampgate.gateway.session;

/** The socket of a session. Everything but {@link #execute} is called on the session's own thread. */
public interface Wire {

    /** Sends one text message; what cannot be sent is lost with the connection. */
    void send(String text);

    void ping();

    void close(CloseCause cause);

    /** Leaves what the charge point sends in the network, so that only it waits. */
    void pauseReading();

    void resumeReading();

    /** Runs a task on the session's own thread, after what was given to it before. */
    void execute(Runnable task);
}
