package io.ampgate.dashboard.messages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.dashboard.DashboardInfrastructure;
import io.ampgate.dashboard.Frames;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
@QuarkusTestResource(DashboardInfrastructure.class)
class MessageHistoryIT {

    @Inject
    RecordSender sender;

    @Inject
    MessageStore store;

    @Inject
    MessagePartitions partitions;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @Test
    void framesOfTheTopicAreShownPairedNewestFirst() throws Exception {
        // Given
        Frames frames = new Frames("IT-PAIRED", now());
        List<ObservedFrame> observed = List.of(
                frames.calls("a", "Authorize"),
                frames.isAnswered("a", "Authorize", 12),
                frames.calls("b", "Unheard"),
                frames.isRefused("b", "Unheard", 1),
                frames.isCalled("c", "Reset"),
                frames.says("{nonsense \0"));

        // When
        send(observed);

        // Then
        await().untilAsserted(() -> assertThat(
                        messages(Map.of("chargePoint", "IT-PAIRED")).getList("items.outcome", String.class))
                .containsExactly("malformed", "pending", "error", "answered"));
        JsonPath found = messages(Map.of("chargePoint", "IT-PAIRED"));
        assertThat(found.getString("items[0].call")).isEqualTo("{nonsense \uFFFD");
        assertThat(found.getString("items[1].direction")).isEqualTo("toChargePoint");
        assertThat(found.getString("items[2].errorCode")).isEqualTo("NotImplemented");
        assertThat(found.getString("items[2].errorDescription")).isEqualTo("no such action");
        assertThat(found.getString("items[3].call.idTag")).isEqualTo("IT-PAIRED-tag");
        assertThat(found.getString("items[3].answer.status")).isEqualTo("Accepted");
        assertThat(found.getInt("items[3].latencyMs")).isEqualTo(12);
    }

    @Test
    void anAnswerOfALaterBatchFindsItsCall() throws Exception {
        // Given
        Frames frames = new Frames("IT-LATER", now());
        store.store(Pairing.of(List.of(frames.calls("a", "Authorize"))));

        // When
        store.store(Pairing.of(List.of(frames.isAnswered("a", "Authorize", 20))));

        // Then
        JsonPath found = messages(Map.of("chargePoint", "IT-LATER"));
        assertThat(found.getList("items")).hasSize(1);
        assertThat(found.getString("items[0].outcome")).isEqualTo("answered");
        assertThat(found.getInt("items[0].latencyMs")).isEqualTo(20);
    }

    @Test
    void repeatedFramesChangeNothingHoweverTheyAreCutIntoBatches() throws Exception {
        // Given
        Frames frames = new Frames("IT-REPEAT", now());
        ObservedFrame call = frames.calls("a", "Authorize");
        ObservedFrame answer = frames.isAnswered("a", "Authorize", 5);
        ObservedFrame unasked = frames.answersUnasked("zzz");
        store.store(Pairing.of(List.of(call)));
        store.store(Pairing.of(List.of(answer, unasked)));
        String before = messages(Map.of("chargePoint", "IT-REPEAT")).prettify();

        // When
        store.store(Pairing.of(List.of(call, answer, unasked)));
        store.store(Pairing.of(List.of(call)));
        store.store(Pairing.of(List.of(answer)));

        // Then
        assertThat(messages(Map.of("chargePoint", "IT-REPEAT")).prettify()).isEqualTo(before);
        assertThat(messages(Map.of("chargePoint", "IT-REPEAT")).getList("items"))
                .hasSize(2);
    }

    @Test
    void aCallThatWasNotAnsweredForLongIsUnanswered() throws Exception {
        // Given
        Frames frames = new Frames("IT-SILENT", now().minus(10, ChronoUnit.MINUTES));

        // When
        store.store(Pairing.of(List.of(frames.isCalled("a", "Reset"))));

        // Then
        assertThat(messages(Map.of("chargePoint", "IT-SILENT", "kind", "unanswered"))
                        .getList("items.outcome", String.class))
                .containsExactly("unanswered");
        assertThat(messages(Map.of("chargePoint", "IT-SILENT", "kind", "pending"))
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void filtersNarrowTheSearch() throws Exception {
        // Given
        Instant start = now();
        Frames frames = new Frames("IT-FILTER", start);
        Frames others = new Frames("IT-OTHER", start);
        store.store(Pairing.of(List.of(
                frames.calls("f1", "Authorize"),
                frames.isAnswered("f1", "Authorize", 1),
                frames.calls("f2", "Heartbeat"),
                others.calls("f1", "Authorize"))));

        // When
        Stream<Map<String, String>> searches = Stream.of(
                Map.of("chargePoint", "IT-FILTER", "action", "Authorize"),
                Map.of("chargePoint", "IT-FILTER", "messageId", "f1"),
                Map.of("chargePoint", "IT-FILTER", "text", "ACCEPTED"),
                Map.of("messageId", "f1", "text", "it-filter-TAG"),
                Map.of("chargePoint", "IT-FILTER", "to", start.plusMillis(2).toString()));

        // Then
        assertThat(searches)
                .allSatisfy(search -> assertThat(messages(search).getList("items.messageId", String.class))
                        .containsExactly("f1"));
        assertThat(messages(Map.of("text", "IT_FILTER%")).getList("items")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() throws Exception {
        // Given
        Frames frames = new Frames("IT-PAGES", now());
        store.store(Pairing.of(Stream.of("1", "2", "3", "4", "5")
                .map(id -> frames.calls(id, "Heartbeat"))
                .toList()));

        // When
        JsonPath first = messages(Map.of("chargePoint", "IT-PAGES", "limit", "3"));
        JsonPath second =
                messages(Map.of("chargePoint", "IT-PAGES", "limit", "3", "cursor", first.getString("nextCursor")));

        // Then
        assertThat(first.getList("items.messageId", String.class)).containsExactly("5", "4", "3");
        assertThat(second.getList("items.messageId", String.class)).containsExactly("2", "1");
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void aWrongFilterIsNamed() {
        // Given
        Map<String, String> wrong = Map.of("kind", "lost");

        // When
        String field = given().queryParams(wrong)
                .get("/api/v1/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("field");

        // Then
        assertThat(field).isEqualTo("kind");
    }

    @Test
    void oldDaysAreDroppedAndComingOnesPrepared() throws Exception {
        // Given
        execute("create table messages_20200102 partition of messages"
                + " for values from ('2020-01-02T00:00:00Z') to ('2020-01-03T00:00:00Z')");
        Frames old = new Frames("IT-OLD", Instant.parse("2020-01-02T12:00:00Z"));
        Frames older = new Frames("IT-OLDER", Instant.parse("2019-01-02T12:00:00Z"));
        store.store(Pairing.of(List.of(old.calls("1", "Heartbeat"), older.calls("1", "Heartbeat"))));
        assertThat(messages(Map.of("chargePoint", "IT-OLDER")).getList("items")).hasSize(1);

        // When
        partitions.prepareComingDays();
        List<LocalDate> dropped = partitions.dropOld();

        // Then
        assertThat(dropped).containsExactly(LocalDate.of(2020, 1, 2));
        assertThat(count("select count(*) from messages where called_at < '2021-01-01'"))
                .isZero();
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        assertThat(count("select count(*) from pg_class where relname = 'messages_"
                        + tomorrow.format(DateTimeFormatter.BASIC_ISO_DATE) + "'"))
                .isEqualTo(1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void send(List<ObservedFrame> frames) throws InterruptedException {
        sender.sendAll(frames.stream()
                .map(frame -> OutgoingRecord.of(Topic.FRAMES, frame.chargePointId(), frame))
                .toList());
    }

    private static JsonPath messages(Map<String, String> filter) {
        return given().queryParams(filter)
                .get("/api/v1/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
