package io.ampgate.localstack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Every TCP port of one stack.
 *
 * @param http where each service serves its users
 * @param management where each service serves health and metrics
 */
public record StackPorts(int kafka, int postgres, Map<Service, Integer> http, Map<Service, Integer> management) {
    public static final int DEFAULT_KAFKA = 9092;
    /** Not 5432, which a PostgreSQL of the machine often has. */
    public static final int DEFAULT_POSTGRES = 15432;

    private static final int LAST_PORT = 65_535;

    public StackPorts {
        http = Map.copyOf(http);
        management = Map.copyOf(management);
    }

    public static StackPorts defaults() {
        return new StackPorts(
                DEFAULT_KAFKA, DEFAULT_POSTGRES, each(Service::defaultPort), each(Service::defaultManagementPort));
    }

    /** Free ports, so that several stacks run on one machine. */
    public static StackPorts free() {
        return new StackPorts(Ports.free(), Ports.free(), each(service -> Ports.free()), each(service -> Ports.free()));
    }

    /** Management ports as far apart as the default ones are, from this one of gateway-service on; 0 leaves all free. */
    public static Map<Service, Integer> consecutiveManagement(int first) {
        int distance = first - Service.GATEWAY.defaultManagementPort();
        return each(service -> first == 0 ? 0 : service.defaultManagementPort() + distance);
    }

    public int http(Service service) {
        return http.getOrDefault(service, 0);
    }

    public int management(Service service) {
        return management.getOrDefault(service, 0);
    }

    /** The same with a free port wherever 0 stands. */
    StackPorts resolved() {
        return new StackPorts(
                Ports.orFree(kafka),
                Ports.orFree(postgres),
                each(service -> Ports.orFree(http(service))),
                each(service -> Ports.orFree(management(service))));
    }

    /**
     * Refuses ports that somebody has.
     *
     * @throws StackException one line for each such port
     */
    void check(String host) {
        List<Named> all = new ArrayList<>(List.of(
                new Named("Kafka", "127.0.0.1", kafka, "--kafka-port"),
                new Named("PostgreSQL", "127.0.0.1", postgres, "--postgres-port")));
        for (Service service : Service.values()) {
            all.add(new Named(service.module(), host, http(service), service.portOption()));
            all.add(new Named(
                    "management of " + service.module(), "127.0.0.1", management(service), "--management-port"));
        }
        List<String> problems =
                all.stream().flatMap(named -> named.problem(all).stream()).toList();
        if (!problems.isEmpty()) {
            throw new StackException(String.join(System.lineSeparator(), problems));
        }
    }

    private static Map<Service, Integer> each(ToIntFunction<Service> port) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> ports.put(service, port.applyAsInt(service)));
        return ports;
    }

    private record Named(String what, String host, int port, String option) {
        List<String> problem(List<Named> all) {
            if (port < 1 || port > LAST_PORT) {
                return List.of("port " + port + " for " + what + " is no port: give one of 1 to 65535 with " + option);
            }
            if (all.stream().anyMatch(other -> other.port == port && !other.equals(this))) {
                return List.of("port " + port + " is given twice: choose another for " + what + " with " + option);
            }
            if (!Ports.isFree(host, port)) {
                return List.of("port " + port + " for " + what + " is in use by another program on " + host
                        + ": stop it, or choose another port with " + option);
            }
            return List.of();
        }
    }
}
