package io.ampgate.dashboard.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/messages, DASHBOARD",
        "/api/v1/stream, DASHBOARD",
        "/api/v1/charge-points/CP%2F1/commands/Reset, OPERATIONS",
        "/api/v1/connectors, OPERATIONS",
        "/api/v1/commands/0190, OPERATIONS",
        "/api/v1/command-batches/1, OPERATIONS",
        "/api/v1/actions, OPERATIONS",
        "/api/v1/unknown-charge-points/X, OPERATIONS",
        "/api/v1/settings, OPERATIONS",
        "/api/v1/statistics/charge-points, OPERATIONS",
        "/api/v1/transactions/7/close, TRANSACTIONS",
        "/api/v1/meter-values, TRANSACTIONS",
        "/api/v1/id-tags/A, TRANSACTIONS",
        "/api/v1/reconciliation, TRANSACTIONS",
        "/api/v1/statistics/transactions, TRANSACTIONS"
    })
    void everyPathHasItsService(String path, Owner expected) {
        // When
        Optional<Owner> owner = Owner.of(path);

        // Then
        assertThat(owner).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1", "/api/v1/", "/api/v1/statistics", "/api/v1/statistics/x", "/api/v1/chargepoints", "/api/v2/x"
    })
    void otherPathsHaveNone(String path) {
        // When
        Optional<Owner> owner = Owner.of(path);

        // Then
        assertThat(owner).isEmpty();
    }
}
