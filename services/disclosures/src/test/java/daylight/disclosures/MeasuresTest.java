package daylight.disclosures;

import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/operations.md tells an operator to watch is there, and moves. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class MeasuresTest {
    private static double measure(String name) {
        String all = given().get("/q/metrics").asString();
        Matcher line = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(all);
        assertThat(line.find()).as(name + " in " + all).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void outboxRelayConsumersAndDeadLettersAreMeasured() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        publish("Measured " + word, "");
        awaitFound(word, 1);

        assertThat(measure("daylight_outbox_relay_active")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(measure("daylight_outbox_waiting")).isZero();
            assertThat(measure("daylight_outbox_oldest_seconds")).isZero();
            for (String consumer : new String[] {"indexer", "credentials", "calendars"}) {
                assertThat(measure("daylight_consumer_lag{consumer=\"disclosures-" + consumer + "\"}"))
                        .isZero();
            }
        });
        assertThat(measure("daylight_dead_letters_open")).isNotNegative();
    }
}
