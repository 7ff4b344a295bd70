package io.ampgate.localstack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a stack says. */
final class RecordingListener implements StackListener {
    final List<String> progress = new CopyOnWriteArrayList<>();
    final List<String> failures = new CopyOnWriteArrayList<>();

    @Override
    public void progress(String line) {
        progress.add(line);
    }

    @Override
    public void failed(String reason) {
        failures.add(reason);
    }
}
