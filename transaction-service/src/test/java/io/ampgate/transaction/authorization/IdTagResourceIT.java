package io.ampgate.transaction.authorization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class IdTagResourceIT {

    private static final String TAG = "/api/v1/id-tags/{idTag}";

    private final String idTag = "Tag-" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void createsAnAcceptedIdTagFromAnEmptyBody() {
        // When
        ValidatableResponse response = put(idTag, "{}");

        // Then
        response.statusCode(201)
                .body("idTag", equalTo(idTag))
                .body("status", equalTo("Accepted"))
                .body("expiryDate", nullValue())
                .body("activeTransactions", equalTo(0));
    }

    @Test
    void replacesAllFieldsAndKeepsTheSpelling() {
        // Given
        put(idTag, "{\"note\":\"first\",\"maxConcurrentTransactions\":1}");

        // When
        ValidatableResponse response = put(
                idTag.toUpperCase(Locale.ROOT),
                "{\"status\":\"Blocked\",\"expiryDate\":\"2001-01-01T00:00:00Z\",\"parentIdTag\":\"Group\"}");

        // Then
        response.statusCode(200);
        given().get(TAG, idTag.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("idTag", equalTo(idTag))
                .body("status", equalTo("Blocked"))
                .body("expiryDate", equalTo("2001-01-01T00:00:00.000Z"))
                .body("parentIdTag", equalTo("Group"))
                .body("maxConcurrentTransactions", nullValue())
                .body("note", nullValue());
    }

    @Test
    void deletesAnIdTag() {
        // Given
        put(idTag, "{}");

        // When
        given().delete(TAG, idTag).then().statusCode(204);

        // Then
        given().get(TAG, idTag)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", startsWith("id tag " + idTag));
        given().delete(TAG, idTag).then().statusCode(404);
    }

    @Test
    void servesIdTagsWithCharactersThatMeanSomethingInPaths() {
        // Given
        String odd = "a/b c%d?" + UUID.randomUUID().toString().substring(0, 8);
        put(odd, "{}").statusCode(201);

        // When
        ValidatableResponse response = given().get(TAG, odd).then();

        // Then
        response.statusCode(200).body("idTag", equalTo(odd));
    }

    @Test
    void findsByPartAndStatusPageByPage() {
        // Given
        String group = UUID.randomUUID().toString().substring(0, 8);
        put(group + "-c", "{\"status\":\"Blocked\"}");
        put(group + "-b", "{}");
        put(group + "-a", "{}");
        put("x" + UUID.randomUUID().toString().substring(0, 12), "{\"parentIdTag\":\"" + group + "\"}");

        // When
        ValidatableResponse first = given().queryParam("search", group.toUpperCase(Locale.ROOT))
                .queryParam("status", "Accepted")
                .queryParam("limit", 2)
                .get("/api/v1/id-tags")
                .then();

        // Then
        first.statusCode(200).body("items.idTag", contains(group + "-a", group + "-b"));
        given().queryParam("search", group)
                .queryParam("status", "Accepted")
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get("/api/v1/id-tags")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        // Then
        put("123456789012345678901", "{}").statusCode(400).body("field", equalTo("idTag"));
        put(idTag, "{\"maxConcurrentTransactions\":-1}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo("maxConcurrentTransactions"));
        put(idTag, "{\"status\":\"Perhaps\"}")
                .statusCode(400)
                .body("field", equalTo("status"))
                .body("detail", startsWith("status is 'Perhaps', allowed are "));
        put(idTag, "{\"expires\":\"2026-01-01T00:00:00Z\"}").statusCode(400).body("field", equalTo("expires"));
        put(idTag, "{\"parentIdTag\":\"\"}").statusCode(400).body("field", equalTo("parentIdTag"));
        put(idTag, "{").statusCode(400).body("detail", startsWith("the body is not valid JSON"));
        given().queryParam("status", "Perhaps")
                .get("/api/v1/id-tags")
                .then()
                .statusCode(400)
                .body("field", equalTo("status"));
        given().queryParam("cursor", "no cursor")
                .get("/api/v1/id-tags")
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
        given().queryParam("limit", 501)
                .get("/api/v1/id-tags")
                .then()
                .statusCode(400)
                .body("field", equalTo("limit"));
    }

    private static ValidatableResponse put(String tag, String body) {
        return given().contentType(ContentType.JSON).body(body).put(TAG, tag).then();
    }
}
