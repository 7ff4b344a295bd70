package io.ampgate.dashboard.origin;

import java.util.Optional;

/** Who answers a path: the routing table of the single origin. */
enum Owner {
    DASHBOARD("dashboard-service"),
    OPERATIONS("operations-service"),
    TRANSACTIONS("transaction-service");

    static final String ROOT = "/api/v1/";

    private final String serviceName;

    Owner(String serviceName) {
        this.serviceName = serviceName;
    }

    String serviceName() {
        return serviceName;
    }

    /** @param path normalised, such as {@code /api/v1/transactions/7} */
    static Optional<Owner> of(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] segments = path.substring(ROOT.length()).split("/", -1);
        return switch (segments[0]) {
            case "messages", "stream" -> Optional.of(DASHBOARD);
            case "charge-points",
                    "connectors",
                    "commands",
                    "command-batches",
                    "actions",
                    "unknown-charge-points",
                    "settings" -> Optional.of(OPERATIONS);
            case "transactions", "meter-values", "id-tags", "reconciliation" -> Optional.of(TRANSACTIONS);
            case "statistics" -> segments.length < 2 ? Optional.empty() : ofStatistics(segments[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<Owner> ofStatistics(String segment) {
        return switch (segment) {
            case "charge-points" -> Optional.of(OPERATIONS);
            case "transactions" -> Optional.of(TRANSACTIONS);
            default -> Optional.empty();
        };
    }
}
