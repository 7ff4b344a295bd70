package io.ampgate.localstack.cli;

import io.ampgate.localstack.EmbeddedPostgres;
import io.ampgate.localstack.LocalStack;
import io.ampgate.localstack.Service;
import io.ampgate.localstack.StackListener;
import io.ampgate.localstack.StackPorts;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the person at the terminal sees. */
final class Console implements StackListener {
    private final PrintStream out;
    private final PrintStream errors;
    private final long started = System.nanoTime();
    private final CountDownLatch failure = new CountDownLatch(1);
    private final AtomicBoolean told = new AtomicBoolean();

    Console() {
        this(System.out, System.err);
    }

    Console(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    @Override
    public void progress(String line) {
        out.printf("%6.1f s  %s%n", seconds(), line);
    }

    @Override
    public void failed(String reason) {
        errors.println(reason);
        failure.countDown();
    }

    void awaitFailure() throws InterruptedException {
        failure.await();
    }

    void ready(LocalStack stack) {
        StackPorts ports = stack.options().ports();
        out.printf(
                """

                Ampgate is ready after %.0f s.

                  Dashboard       %s
                  Charge points   %s{chargePointId}   (OCPP 1.6 JSON)
                  API             %s/q/swagger-ui (transactions), %s/q/swagger-ui (charge points, commands)
                  PostgreSQL      psql postgresql://%s:%s@127.0.0.1:%d/%s
                  Kafka           %s
                  Health          %s/q/health and the same on the next ports
                  Logs, data      %s

                Try: ./csms simulate --count 5 --url %s
                Ctrl-C stops everything; the data stays.
                """,
                seconds(),
                stack.url(Service.DASHBOARD),
                stack.gatewayUrl(),
                stack.url(Service.TRANSACTION),
                stack.url(Service.OPERATIONS),
                EmbeddedPostgres.USER,
                EmbeddedPostgres.PASSWORD,
                ports.postgres(),
                EmbeddedPostgres.DATABASE,
                stack.bootstrapServers(),
                stack.managementUrl(Service.GATEWAY),
                stack.options().dataDirectory(),
                stack.gatewayUrl());
    }

    /** The stack did not start and the reason is told elsewhere: nothing needs to be said about stopping. */
    void notStarted() {
        told.set(true);
    }

    void stopping() {
        if (!told.get()) {
            out.println();
            out.println("Stopping");
        }
    }

    void stopped() {
        if (!told.get()) {
            out.println("Stopped; the data is kept");
        }
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
