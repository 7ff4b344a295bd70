package io.ampgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class BackpressureIT extends GatewayTest {

    private static final int FLOOD = 2000;
    /** Calls in flight, by default. */
    private static final int LIMIT = 100;

    /** Frames that one read from the socket may still hold, with room. */
    private static final int ALREADY_READ = 300;

    private static final String PADDING = "x".repeat(1000);

    @Test
    void readsNoMoreFromOneThatFloodsAndServesItsNeighbour() {
        // Given
        registered("FLOOD-1");
        registered("FLOOD-2");
        ChargePoint flooding = ChargePoint.connect(gateway, "FLOOD-1");
        ChargePoint neighbour = ChargePoint.connect(gateway, "FLOOD-2");
        IntStream.range(0, FLOOD)
                .forEach(i -> flooding.calls(
                        "f" + i, "DataTransfer", "{\"vendorId\":\"acme\",\"data\":\"" + PADDING + "\"}"));
        await().untilAsserted(
                () -> assertThat(services().calls("FLOOD-1")).hasSizeGreaterThanOrEqualTo(LIMIT));

        // When
        neighbour.calls("m1", "StatusNotification", """
                {"connectorId":1,"errorCode":"NoError","status":"Available"}""");

        // Then
        assertThat(neighbour.hears()).isEqualTo("[3,\"m1\",{}]");
        services().call("FLOOD-2", Action.StatusNotification);
        assertThat(services().calls("FLOOD-1")).hasSizeLessThanOrEqualTo(LIMIT + ALREADY_READ);
    }
}
