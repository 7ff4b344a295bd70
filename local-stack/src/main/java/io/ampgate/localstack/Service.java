package io.ampgate.localstack;

import java.nio.file.Path;

/** The services of the system, in the order in which a reader meets them. */
public enum Service {
    GATEWAY("gateway", 9220, 9001),
    TRANSACTION("transaction", 8081, 9002),
    OPERATIONS("operations", 8082, 9003),
    DASHBOARD("dashboard", 8080, 9004);

    private final String word;
    private final int port;
    private final int managementPort;

    Service(String word, int port, int managementPort) {
        this.word = word;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** The name of its module, its process and its log. */
    public String module() {
        return word + "-service";
    }

    /** The option of {@code ./csms up} that moves its port. */
    String portOption() {
        return "--" + word + "-port";
    }

    int defaultPort() {
        return port;
    }

    int defaultManagementPort() {
        return managementPort;
    }

    Path jar(Path projectRoot) {
        return projectRoot.resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
