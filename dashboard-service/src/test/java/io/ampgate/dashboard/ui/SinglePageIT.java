package io.ampgate.dashboard.ui;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.ampgate.dashboard.DashboardInfrastructure;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
@QuarkusTestResource(DashboardInfrastructure.class)
class SinglePageIT {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/charge-points/CP1", "/charge-points/CP.1", "/transactions?active=true"})
    void everyPageIsTheSameFileAndAlwaysAskedFor(String path) {
        // When // Then
        given().header("Accept", "text/html,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>Ampgate</title>"));
    }

    @Test
    void aPageCanBeAskedForWithoutItsBody() {
        // Given
        String page = "/charge-points/CP1";

        // When // Then
        given().head(page).then().statusCode(200);
    }

    @Test
    void assetsAreKeptForever() {
        // Given
        String asset = "/assets/probe-0a1b2c3d.js";

        // When // Then
        given().get(asset).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-11111111.js", "/favicon.gone"})
    void aFileThatIsMissingIsNotThePage(String path) {
        // When // Then
        given().header("Accept", "*/*").get(path).then().statusCode(404).body(not(containsString("<title>")));
    }
}
