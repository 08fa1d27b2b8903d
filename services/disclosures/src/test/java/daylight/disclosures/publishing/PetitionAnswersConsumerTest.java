package daylight.disclosures.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.contracts.petitions.PetitionResponded;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.housekeeping.Chore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class PetitionAnswersConsumerTest {
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");

    private final PetitionAnswersConsumer consumer;
    private final String reference = "P-" + UUID.randomUUID().toString().substring(0, 8);

    private final PublishForAgency publish;
    private final Instance<Chore> chores;

    PetitionAnswersConsumerTest(
            PetitionAnswersConsumer consumer, PublishForAgency publish, @Any Instance<Chore> chores) {
        this.consumer = consumer;
        this.publish = publish;
        this.chores = chores;
    }

    @Test
    void anAnswerThatWasWithdrawnStaysSoWhenItsEventIsReplayedAYearLater() {
        RecordFixture.register(RecordFixture.AGENCY);
        ReceivedEvent event = responded("We shall.");
        consumer.project(List.of(event));
        String id = String.valueOf(records().getFirst().get("id"));
        RecordFixture.as("admin")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"It names a person.\", \"legalBasis\": \"A court\"}")
                .post(RecordFixture.RECORDS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        chores.forEach(chore -> chore.tidy(Instant.now().plus(Duration.ofDays(366))));
        consumer.project(List.of(event));

        assertThat(records()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheAgencyAndNotYetTheNextOne() {
        RecordFixture.register("port-of-call", "US");
        Instant evening = Instant.parse("2026-05-02T01:00:00Z");

        assertThat(publish.day("port-of-call", evening)).isEqualTo("2026-05-01");
        assertThat(publish.day(RecordFixture.AGENCY, evening)).isEqualTo("2026-05-02");
        assertThat(publish.day("port-of-call", LocalDate.of(2999, 1, 1))).isBefore("2999-01-01");
    }

    @Test
    void anAnswerBecomesARecordOfItsAgencyOnceHoweverOftenItIsTold() {
        RecordFixture.register(RecordFixture.AGENCY);
        ReceivedEvent event = responded("We shall.");

        consumer.project(List.of(event));
        consumer.project(List.of(event, event));

        assertThat(records()).singleElement().satisfies(record -> {
            assertThat(record).containsEntry("summary", "We shall.").containsEntry("agency", RecordFixture.AGENCY);
            assertThat(record.get("sourceUrl")).isEqualTo("http://localhost:8080/petitions/" + reference);
        });
    }

    @Test
    void theLongestAnswerThereCanBeFits() {
        RecordFixture.register(RecordFixture.AGENCY);

        consumer.project(List.of(responded("😀".repeat(2_000))));

        assertThat(records()).hasSize(1);
    }

    private ReceivedEvent responded(String summary) {
        PetitionResponded answer = new PetitionResponded(
                UUID.randomUUID(),
                7,
                reference,
                RecordFixture.AGENCY,
                "Response to petition " + reference + ": Open the books",
                summary,
                "😀".repeat(9_000) + reference,
                "http://localhost:8080/petitions/" + reference,
                AT);
        String json = EventJson.write(UUID.randomUUID(), "/api/petitions", AT, answer);
        // The limit of an event in the outbox.
        assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> records() {
        return RecordFixture.titled(reference);
    }
}
