package io.ampgate.localstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a stack is started with.
 *
 * @param projectRoot where the built modules are
 * @param dataDirectory data, logs and lock of this stack; a later start finds them again
 * @param host the address on which the services serve their users; Kafka, PostgreSQL, health and metrics stay on 127.0.0.1
 * @param ports 0 takes a free one
 * @param environment settings for all services on top of the stack's own
 */
public record StackOptions(
        Path projectRoot, Path dataDirectory, String host, StackPorts ports, Map<String, String> environment) {
    public StackOptions {
        projectRoot = projectRoot.toAbsolutePath().normalize();
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** Loopback, free ports: for tests. */
    public static StackOptions onFreePorts(Path projectRoot, Path dataDirectory) {
        return new StackOptions(projectRoot, dataDirectory, "127.0.0.1", StackPorts.free(), Map.of());
    }

    public StackOptions withEnvironment(Map<String, String> settings) {
        return new StackOptions(projectRoot, dataDirectory, host, ports, settings);
    }

    StackOptions withPorts(StackPorts resolved) {
        return new StackOptions(projectRoot, dataDirectory, host, resolved, environment);
    }

    /** The address under which this machine itself reaches the services. */
    String reachableHost() {
        return "0.0.0.0".equals(host) || "::".equals(host) ? "127.0.0.1" : host;
    }

    Path logDirectory() {
        return dataDirectory.resolve("logs");
    }
}
