package io.ampgate.localstack.cli;

import io.ampgate.localstack.Service;
import io.ampgate.localstack.StackPorts;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The ports as options of the command line; 0 takes a free one. */
final class PortOptions {
    @Option(names = "--kafka-port", paramLabel = "PORT", defaultValue = "9092", description = "Kafka (9092)")
    int kafka;

    @Option(names = "--postgres-port", paramLabel = "PORT", defaultValue = "15432", description = "PostgreSQL (15432)")
    int postgres;

    @Option(
            names = "--gateway-port",
            paramLabel = "PORT",
            defaultValue = "9220",
            description = "where charge points connect (9220)")
    int gateway;

    @Option(
            names = "--dashboard-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "web UI and API (8080)")
    int dashboard;

    @Option(
            names = "--transaction-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "API of transaction-service (8081)")
    int transaction;

    @Option(
            names = "--operations-port",
            paramLabel = "PORT",
            defaultValue = "8082",
            description = "API of operations-service (8082)")
    int operations;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            defaultValue = "9001",
            description = "health and metrics of gateway-service; the other services have the next three ports (9001)")
    int management;

    StackPorts ports() {
        Map<Service, Integer> http = new EnumMap<>(Map.of(
                Service.GATEWAY, gateway,
                Service.TRANSACTION, transaction,
                Service.OPERATIONS, operations,
                Service.DASHBOARD, dashboard));
        return new StackPorts(kafka, postgres, http, StackPorts.consecutiveManagement(management));
    }
}
