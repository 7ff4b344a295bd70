package io.ampgate.gateway.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A socket that remembers what the session did to it. Tasks run at once. */
public final class FakeWire implements Wire {

    public final List<String> sent = new ArrayList<>();
    public int pings;
    public boolean paused;
    public @Nullable CloseCause closed;

    @Override
    public void send(String text) {
        sent.add(text);
    }

    @Override
    public void ping() {
        pings++;
    }

    @Override
    public void close(CloseCause cause) {
        closed = cause;
    }

    @Override
    public void pauseReading() {
        paused = true;
    }

    @Override
    public void resumeReading() {
        paused = false;
    }

    @Override
    public void execute(Runnable task) {
        task.run();
    }
}
