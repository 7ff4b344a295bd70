package io.ampgate.endtoend;

import io.ampgate.localstack.LocalStack;
import io.ampgate.localstack.Service;
import io.ampgate.localstack.StackListener;
import io.ampgate.localstack.StackOptions;
import io.ampgate.simulator.connection.Endpoint;
import io.ampgate.simulator.script.ScriptedChargePoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The system under test, with what a test needs to reach it. */
final class RunningSystem implements AutoCloseable {

    /** Tests run in the module's folder, one below the project's root. */
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private final LocalStack stack;

    private RunningSystem(LocalStack stack) {
        this.stack = stack;
    }

    /** Starts everything on free ports; strangers are let in, as in the local stack. */
    static RunningSystem start(Path dataDirectory) {
        StackOptions options = StackOptions.onFreePorts(PROJECT, dataDirectory)
                .withEnvironment(Map.of("AMPGATE_ONBOARDING_POLICY", "accept"));
        LocalStack stack = new LocalStack(options, StackListener.silent(), Clock.systemUTC());
        stack.start();
        return new RunningSystem(stack);
    }

    static Path newDataDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(target, "stack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An identity that no other test uses. */
    static String newChargePointId() {
        return "E2E-" + UUID.randomUUID().toString().substring(0, 8);
    }

    URI dashboard() {
        return URI.create(stack.url(Service.DASHBOARD));
    }

    Api api() {
        return new Api(dashboard());
    }

    URI chargePointBase() {
        return URI.create(stack.gatewayUrl());
    }

    Endpoint endpoint(String chargePointId) {
        return Endpoint.of(chargePointBase(), chargePointId);
    }

    /** A charge point that has booted and been accepted. */
    ScriptedChargePoint booted(String chargePointId) {
        ScriptedChargePoint chargePoint = ScriptedChargePoint.connect(endpoint(chargePointId));
        chargePoint.boot();
        return chargePoint;
    }

    Database database() {
        return new Database(stack.jdbcUrl());
    }

    @Override
    public void close() {
        stack.close();
    }
}
