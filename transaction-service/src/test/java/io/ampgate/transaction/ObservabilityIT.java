package io.ampgate.transaction;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class ObservabilityIT {

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void isReadyWithItsDatabaseAndItsConsumers() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(ready)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("UP"))
                        .body(
                                "checks.name",
                                hasItems("Database connections health check", "kafka consumers assigned")));
        given().get(live).then().statusCode(200);
    }

    @Test
    void countsCallsByActionAndResult() {
        // Given
        try (TestGateway gateway = new TestGateway(bootstrapServers, Clock.systemUTC())) {
            gateway.ask(TestGateway.newChargePoint(), Action.Authorize, "{\"idTag\":\"nobody\"}");
        }

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(metrics)
                        .then()
                        .statusCode(200)
                        .body(containsString("ampgate_charging_calls_total{action=\"Authorize\",result=\"Invalid\"}"))
                        .body(containsString("ampgate_charging_batch_time_seconds_count"))
                        .body(containsString("ampgate_charging_batch_size_count"))
                        .body(containsString("ampgate_transactions_open")));
    }

    @Test
    void describesItself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Ampgate transaction service"))
                .body("paths.'/api/v1/transactions/{transactionId}/meter-values'.get.summary", containsString("meter"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
