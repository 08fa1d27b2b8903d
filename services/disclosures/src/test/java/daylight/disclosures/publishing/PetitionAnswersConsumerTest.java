package daylight.disclosures.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.contracts.petitions.PetitionResponded;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

    PetitionAnswersConsumerTest(PetitionAnswersConsumer consumer) {
        this.consumer = consumer;
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
