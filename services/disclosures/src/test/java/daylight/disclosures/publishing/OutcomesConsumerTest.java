package daylight.disclosures.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.contracts.reports.OutcomePublished;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class OutcomesConsumerTest {
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");

    private final OutcomesConsumer consumer;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    OutcomesConsumerTest(OutcomesConsumer consumer) {
        this.consumer = consumer;
    }

    @Test
    void anOutcomeBecomesARecordOnceHoweverOftenItIsTold() {
        RecordFixture.register(RecordFixture.AGENCY);
        ReceivedEvent event = published("Ropes " + mark, null);

        consumer.project(List.of(event));
        consumer.project(List.of(event, event));

        assertThat(records())
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("agency", RecordFixture.AGENCY)
                        .containsEntry("title", "Ropes " + mark));
    }

    @Test
    void anOutcomeInChineseAloneHasAChineseTitle() {
        RecordFixture.register(RecordFixture.AGENCY);

        consumer.project(List.of(published(null, "绳子 " + mark)));

        assertThat(records())
                .singleElement()
                .satisfies(record -> assertThat(record).containsEntry("title", "绳子 " + mark));
    }

    private static ReceivedEvent published(@Nullable String en, @Nullable String zh) {
        OutcomePublished outcome = new OutcomePublished(
                UUID.randomUUID(),
                1,
                2026,
                "bribery-national",
                "substantiated",
                RecordFixture.AGENCY,
                en,
                zh,
                en == null ? null : "Paid twice.".repeat(1_500),
                zh == null ? null : "重复付款。",
                LocalDate.of(2026, 3, 31));
        String json = EventJson.write(UUID.randomUUID(), "/api/reports", AT, outcome);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> records() {
        List<Map<String, Object>> all = given().queryParam("agency", RecordFixture.AGENCY)
                .queryParam("size", 100)
                .get(RecordFixture.RECORDS)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(record -> String.valueOf(record.get("title")).contains(mark))
                .toList();
    }
}
