package io.ampgate.localstack;

import io.ampgate.localstack.process.ProcessPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the services and the simulator are started, with the Java that runs this program. */
record JavaPrograms(StackOptions options) {
    /** Small heaps and the collector with the smallest footprint: the whole stack fits into 3 GB. */
    private static final List<String> SERVICE_MEMORY = List.of("-Xms48m", "-Xmx256m", "-XX:+UseSerialGC", "-Xss512k");

    private static final String SIMULATOR = "charge-point-simulator";

    /**
     * The packaged service.
     *
     * @throws StackException when it is not built
     */
    ProcessPlan service(Service service, String bootstrapServers, String jdbcUrl) {
        Path jar = service.jar(options.projectRoot());
        if (!Files.isRegularFile(jar)) {
            throw notBuilt(service.module(), jar);
        }
        List<String> command = new ArrayList<>(java());
        command.addAll(SERVICE_MEMORY);
        command.addAll(List.of("-jar", jar.toString()));
        return new ProcessPlan(
                service.module(), command, environment(service, bootstrapServers, jdbcUrl), log(service.module()));
    }

    /** Many charge points in one process, which charge as on a busy day. */
    ProcessPlan simulator(int count, String gatewayUrl, List<String> idTags) {
        Path target = options.projectRoot().resolve(SIMULATOR).resolve("target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw notBuilt(SIMULATOR, target);
        }
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", target + "/*:" + target + "/lib/*", "io.ampgate.simulator.SimulateCommand"));
        command.addAll(List.of("--count", Integer.toString(count), "--url", gatewayUrl, "--id-prefix", "CP"));
        command.addAll(List.of("--scenario", "day", "--seed", "1", "--id-tags", String.join(",", idTags)));
        return new ProcessPlan(SIMULATOR, command, Map.of(), log(SIMULATOR));
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private Map<String, String> environment(Service service, String bootstrapServers, String jdbcUrl) {
        String peers = "http://" + options.reachableHost() + ":";
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        if (service != Service.GATEWAY) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
            environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedPostgres.PASSWORD);
        }
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("QUARKUS_HTTP_HOST", options.host());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().http(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(options.ports().management(service)));
        environment.put("AMPGATE_LOG_JSON", "false");
        // Asked often while it starts, it would say each time that it is not ready yet.
        environment.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");
        environment.put("QUARKUS_CONSOLE_COLOR", "false");
        environment.put("AMPGATE_ONBOARDING_POLICY", "accept");
        environment.put(
                "AMPGATE_DASHBOARD_TRANSACTION_URL", peers + options.ports().http(Service.TRANSACTION));
        environment.put(
                "AMPGATE_DASHBOARD_OPERATIONS_URL", peers + options.ports().http(Service.OPERATIONS));
        environment.putAll(options.environment());
        return environment;
    }

    private Path log(String name) {
        return options.logDirectory().resolve(name + ".log");
    }

    private static StackException notBuilt(String module, Path artifact) {
        return new StackException(
                module + " is not built (" + artifact + " is missing): ./csms up builds what it needs");
    }
}
