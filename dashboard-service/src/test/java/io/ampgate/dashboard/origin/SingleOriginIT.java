package io.ampgate.dashboard.origin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasLength;

import io.ampgate.dashboard.DashboardInfrastructure;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** transaction-service is played, operations-service is away. */
@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
@QuarkusTestResource(DashboardInfrastructure.class)
class SingleOriginIT {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void aRequestIsPassedOnWithQueryHeadersAndBody() {
        // When
        String seen = given().urlEncodingEnabled(false)
                .header("Prefer", "wait=10")
                .header("X-Operator", "alice")
                .body("{\"a\":1}")
                .put("/api/v1/transactions/echo/CP%2F1?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(seen)
                .isEqualTo("PUT /api/v1/transactions/echo/CP%2F1?limit=2 prefer=wait=10 operator=alice body={\"a\":1}");
    }

    @Test
    void aLocationLeadsBackThroughTheDashboard() {
        // Given
        String path = "/api/v1/transactions/created";

        // When // Then
        given().post(path).then().statusCode(201).header("Location", equalTo("/api/v1/transactions/7?part=1"));
    }

    @Test
    void aLongBodyIsPassedOnWholeAndCompressedForWhoWantsIt() {
        // Given
        String path = "/api/v1/transactions/long";

        // When // Then
        given().header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body(hasLength(3_000_000));
        given().header("Accept-Encoding", "identity").get(path).then().body(hasLength(3_000_000));
    }

    @Test
    void aServiceThatIsAwayIsNamed() {
        // Given
        String path = "/api/v1/charge-points";

        // When // Then
        given().get(path)
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .body("detail", containsString("operations-service"))
                .body("instance", equalTo(path));
        given().body("{}").post("/api/v1/charge-points/X/commands/Reset").then().statusCode(503);
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamed() {
        // Given
        String path = "/api/v1/transactions/silent";

        // When // Then
        given().get(path)
                .then()
                .statusCode(504)
                .contentType(PROBLEM)
                .body("detail", containsString("transaction-service"));
    }

    @Test
    void anUnknownPathOfTheApiIsAProblem() {
        // Given
        String path = "/api/v1/nonsense";

        // When // Then
        given().get(path).then().statusCode(404).contentType(PROBLEM).body("detail", containsString(path));
        given().delete("/api/v1/messages").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void aPathCannotLeaveTheApiOfAService() {
        // Given
        String path = "/api/v1/transactions/../../../q/metrics";

        // When // Then
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void theDocumentDescribesMessagesAndStream() {
        // Given
        String document = "/q/openapi?format=json";

        // When // Then
        given().get(document)
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/messages'.get.parameters.name", hasItem("chargePoint"))
                .body("paths.'/api/v1/stream'.get.responses", hasKey("503"));
    }
}
