package io.ampgate.transaction.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.ampgate.transaction.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class TransactionResourceIT {

    private static final String LIST = "/api/v1/transactions";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TestGateway gateway;
    private final String chargePoint = TestGateway.newChargePoint();

    @BeforeEach
    void open() {
        gateway = new TestGateway(bootstrapServers, Clock.systemUTC());
        given().contentType(ContentType.JSON).body("{}").put("/api/v1/id-tags/Ledger");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void showsATransactionAsSoonAsItsConfirmationLeft() {
        // When
        int id = start(1, "LEDGER", 10);

        // Then
        given().get(LIST + "/" + id)
                .then()
                .statusCode(200)
                .body("transactionId", equalTo(id))
                .body("chargePointId", equalTo(chargePoint))
                .body("connectorId", equalTo(1))
                .body("idTag", equalTo("LEDGER"))
                .body("state", equalTo("active"))
                .body("authorization", equalTo("Accepted"))
                .body("startedAt", equalTo("2026-11-22T10:10:00.000Z"))
                .body("meterStart", equalTo(10))
                .body("meterStop", nullValue())
                .body("durationSeconds", greaterThanOrEqualTo(0));
    }

    @Test
    void listsNewestFirstByEveryFilterPageByPage() {
        // Given
        int first = start(1, "ledger", 1);
        int second = start(2, "ledger", 2);
        int third = start(1, "nobody", 3);
        stop(second, 500);

        // When
        ValidatableResponse page = list("limit", "2");

        // Then
        page.body("items.transactionId", contains(third, second));
        list("limit", "2", "cursor", page.extract().path("nextCursor"))
                .body("items.transactionId", contains(first))
                .body("nextCursor", nullValue());
        list("active", "true").body("items.transactionId", contains(third, first));
        list("active", "false").body("items.transactionId", contains(second));
        list("state", "stopped").body("items.transactionId", contains(second));
        list("connector", "2").body("items.transactionId", contains(second));
        list("idTag", "NOBODY").body("items.transactionId", contains(third));
        list("from", "2026-11-22T10:02:00Z", "to", "2026-11-22T10:03:00+00:00")
                .body("items.transactionId", contains(second));
    }

    @Test
    void listsTheMeterValuesOfATransactionOldestFirstAndThoseOfAConnector() {
        // Given
        int id = start(1, "ledger", 1000);
        gateway.passOn(chargePoint, Action.MeterValues, meterValues(0, null, "2026-11-22T10:06:00Z", "9000"));
        gateway.passOn(chargePoint, Action.MeterValues, meterValues(1, id, "2026-11-22T10:05:00Z", "1500"));
        gateway.passOn(chargePoint, Action.MeterValues, meterValues(1, id, "2026-11-22T10:04:00Z", "1400"));
        stop(id, 1600);

        // When
        ValidatableResponse page =
                given().get(LIST + "/" + id + "/meter-values?limit=1").then();

        // Then
        page.body("items.energyWh", contains(1400))
                .body("items[0].samples[0].value", equalTo("1400"))
                .body("items[0].samples[0].unit", equalTo("Wh"))
                .body("items[0].samples[0].location", equalTo("Outlet"));
        given().queryParam("cursor", page.extract().<String>path("nextCursor"))
                .get(LIST + "/" + id + "/meter-values")
                .then()
                .body("items.energyWh", contains(1500))
                .body("nextCursor", nullValue());
        given().queryParam("chargePoint", chargePoint)
                .queryParam("connector", 0)
                .get("/api/v1/meter-values")
                .then()
                .body("items.energyWh", contains(9000))
                .body("items[0].transactionId", nullValue());
        given().get(LIST + "/" + id)
                .then()
                .body("latest.energyWh", equalTo(1500))
                .body("energyWh", equalTo(600));
    }

    @Test
    void closesATransactionUntilItsTrueStopComes() {
        // Given
        int id = start(1, "ledger", 100);

        // When
        ValidatableResponse closed = close(id, "{\"meterStop\":300,\"reason\":\"gone\"}");

        // Then
        closed.statusCode(200)
                .body("state", equalTo("closed"))
                .body("meterStop", equalTo(300))
                .body("closedBy", equalTo("Ada"))
                .body("closeReason", equalTo("gone"));
        assertThat(gateway.event(ChargingEvent.TransactionStopped.class, chargePoint))
                .returns(id, ChargingEvent.TransactionStopped::transactionId)
                .returns(null, ChargingEvent.TransactionStopped::reason);
        close(id, "{}").statusCode(409).contentType("application/problem+json");
        stop(id, 400);
        given().get(LIST + "/" + id)
                .then()
                .body("state", equalTo("stopped"))
                .body("meterStop", equalTo(400))
                .body("stopReason", equalTo("Local"))
                .body("closedBy", equalTo("Ada"));
        given().noContentType().post(LIST + "/" + id + "/close").then().statusCode(409);
    }

    @Test
    void answersWhatIsUnknownOrWrongWithAProblem() {
        // Then
        for (String path : List.of("/2147483647", "/abc", "/abc/meter-values", "/99999999999")) {
            given().get(LIST + path).then().statusCode(404).contentType("application/problem+json");
        }
        close(2147483647, "{}").statusCode(404);
        given().get("/api/v1/meter-values").then().statusCode(400).body("field", equalTo("chargePoint"));
        for (String parameter : List.of("active", "state", "connector", "from", "to", "limit", "cursor")) {
            given().queryParam(parameter, "no good")
                    .get(LIST)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("field", equalTo(parameter));
        }
        given().urlEncodingEnabled(false)
                .get(LIST + "?idTag=%00")
                .then()
                .statusCode(400)
                .body("field", equalTo("idTag"));
    }

    @Test
    void countsTransactionsEnergyAndPower() {
        // Given
        String now = Clock.systemUTC().instant().toString();
        int before = given().get("/api/v1/statistics/transactions").path("active");
        int id = gateway.ask(
                        chargePoint,
                        Action.StartTransaction,
                        "{\"connectorId\":1,\"idTag\":\"ledger\",\"meterStart\":0,\"timestamp\":\"%s\"}".formatted(now))
                .path("transactionId")
                .asInt();
        gateway.passOn(
                chargePoint,
                Action.MeterValues,
                "{\"connectorId\":1,\"transactionId\":%d,\"meterValue\":[{\"timestamp\":\"%s\",\"sampledValue\":[{\"value\":\"11\",\"unit\":\"kW\",\"measurand\":\"Power.Active.Import\"},{\"value\":\"700\"}]}]}"
                        .formatted(id, now));
        gateway.event(ChargingEvent.MeterValuesReceived.class, chargePoint);

        // When
        ValidatableResponse statistics =
                given().get("/api/v1/statistics/transactions").then();

        // Then
        statistics
                .body("active", equalTo(before + 1))
                .body("startedToday", greaterThanOrEqualTo(1))
                .body("energyTodayWh", greaterThanOrEqualTo(700))
                .body("powerNowW", greaterThanOrEqualTo(11000));
    }

    private int start(int connector, String idTag, int minute) {
        return gateway.ask(
                        chargePoint,
                        Action.StartTransaction,
                        "{\"connectorId\":%d,\"idTag\":\"%s\",\"meterStart\":%d,\"timestamp\":\"2026-11-22T10:%02d:00Z\"}"
                                .formatted(connector, idTag, minute, minute % 60))
                .path("transactionId")
                .asInt();
    }

    private void stop(int id, int meterStop) {
        gateway.ask(
                chargePoint,
                Action.StopTransaction,
                "{\"transactionId\":%d,\"meterStop\":%d,\"timestamp\":\"2026-11-22T11:00:00Z\"}"
                        .formatted(id, meterStop));
    }

    private static String meterValues(int connector, @Nullable Integer transactionId, String at, String value) {
        String transaction = transactionId == null ? "" : "\"transactionId\":" + transactionId + ",";
        return "{\"connectorId\":%d,%s\"meterValue\":[{\"timestamp\":\"%s\",\"sampledValue\":[{\"value\":\"%s\",\"unit\":\"Wh\",\"location\":\"Outlet\"}]}]}"
                .formatted(connector, transaction, at, value);
    }

    private static ValidatableResponse close(int id, String body) {
        return given().contentType(ContentType.JSON)
                .header("X-Operator", "Ada")
                .body(body)
                .post(LIST + "/" + id + "/close")
                .then();
    }

    private ValidatableResponse list(String... parameters) {
        RequestSpecification request = given().queryParam("chargePoint", chargePoint);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(LIST).then().statusCode(200);
    }
}
