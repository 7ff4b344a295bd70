package io.ampgate.operations;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.message.Action;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.Callable;

/** What operators do and see by REST. */
public final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Operator() {}

    public static void registers(TestChargePoint chargePoint) {
        puts("/api/v1/charge-points/" + chargePoint.id(), "{}").then().statusCode(201);
    }

    public static Response puts(String path, String body) {
        return given().contentType("application/json").body(body).put(path);
    }

    public static void seesConnectedAndBooted(TestChargePoint chargePoint) {
        sees(() -> sees(chargePoint).path("lastBootAt") != null
                && chargePoint.session().value().equals(sees(chargePoint).path("connection.sessionId")));
    }

    public static Response sees(TestChargePoint chargePoint) {
        return when().get("/api/v1/charge-points/" + chargePoint.id());
    }

    /** Waits until it is so. */
    public static void sees(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }

    /** Sends a command without waiting. */
    public static Response orders(TestChargePoint chargePoint, Action action, String request) {
        return given().contentType("application/json")
                .body(request)
                .post("/api/v1/charge-points/" + chargePoint.id() + "/commands/" + action);
    }

    /** Waits until the command shows this under the path. */
    public static Response seesCommand(String commandId, String path, Object value) {
        sees(() -> value.equals(when().get("/api/v1/commands/" + commandId).path(path)));
        return when().get("/api/v1/commands/" + commandId);
    }
}
