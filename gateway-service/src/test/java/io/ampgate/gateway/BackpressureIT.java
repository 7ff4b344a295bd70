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

    private static final int FLOOD = 4000;
    /** Calls in flight, by default. */
    private static final int LIMIT = 100;

    private static final String PADDING = "x".repeat(1000);

    /** Frames that had been read when the limit was reached: one read loop of Netty takes up to 16 buffers of 64 KiB. */
    private static final int ALREADY_READ = 16 * 65_536 / PADDING.length();

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
        await().untilAsserted(() -> assertThat(services().calls("FLOOD-1")).hasSizeGreaterThanOrEqualTo(LIMIT));

        // When
        neighbour.calls("m1", "StatusNotification", """
                {"connectorId":1,"errorCode":"NoError","status":"Available"}""");

        // Then
        assertThat(neighbour.hears()).isEqualTo("[3,\"m1\",{}]");
        services().call("FLOOD-2", Action.StatusNotification);
        assertThat(services().calls("FLOOD-1")).hasSizeLessThanOrEqualTo(LIMIT + ALREADY_READ);
    }
}
