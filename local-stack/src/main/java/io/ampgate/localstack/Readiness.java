package io.ampgate.localstack;

import io.ampgate.localstack.process.LogTail;
import io.ampgate.localstack.process.SupervisedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waits until a service says of itself that it is ready. */
final class Readiness {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration ASK_LIMIT = Duration.ofSeconds(5);
    private static final long PAUSE_MILLISECONDS = 200;
    private static final int LOG_LINES = 20;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();

    /** @throws StackException with the end of its log when it ends before, or takes too long */
    void await(SupervisedProcess process, int managementPort) {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .timeout(ASK_LIMIT)
                .build();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isReady(question)) {
            Optional<Integer> exitCode = process.exitCode();
            if (exitCode.isPresent()) {
                throw new StackException(process.plan().name() + " ended while it started (exit code " + exitCode.get()
                        + ")" + logOf(process));
            }
            if (System.nanoTime() - deadline > 0) {
                throw new StackException(process.plan().name() + " was not ready within " + LIMIT.toSeconds()
                        + " s: ask http://127.0.0.1:" + managementPort + "/q/health" + logOf(process));
            }
            pause();
        }
    }

    private boolean isReady(HttpRequest question) {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notListeningYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static StackException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new StackException("interrupted while the services start", cause);
    }

    private static String logOf(SupervisedProcess process) {
        return "; the end of " + process.plan().log() + ":" + System.lineSeparator()
                + LogTail.of(process.plan().log(), LOG_LINES);
    }
}
