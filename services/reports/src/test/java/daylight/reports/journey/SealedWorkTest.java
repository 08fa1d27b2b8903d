package daylight.reports.journey;

import static daylight.reports.journey.Inquiry.reported;
import static daylight.reports.journey.Reporter.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.reports.ReportsServers;
import daylight.reports.TestRoster;
import daylight.reports.receipt.Age;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What investigators note and seal anew stays sealed. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class SealedWorkTest {
    private final Reporter reporter = new Reporter();

    @Test
    void workingFieldsAndRewrappedMessagesStaySealedAndTheOriginalIsRemembered() {
        JsonNode read = reported(reporter, "Rewrap me.");
        String id = read.path("id").asText();
        JsonNode message = read.path("messages").get(0);
        byte[] working = Age.seal(new byte[16 * 1024], Reporter.roster().recipients());

        JsonNode kept = Investigator.tree(Investigator.desk()
                .contentType("application/octet-stream")
                .header("If-Match", "\"" + read.path("version").asLong() + "\"")
                .body(working)
                .put(API + "/cases/" + id + "/working?epoch=1"));
        assertThat(kept.path("working").asBoolean()).isTrue();
        assertThat(kept.path("workingEpoch").asInt()).isEqualTo(1);
        assertThat(Investigator.desk().get(API + "/cases/" + id + "/working").asByteArray())
                .isEqualTo(working);

        byte[] first = Investigator.file(message.path("id").asText());
        byte[] plain = Age.open(first, TestRoster.identity(3)).orElseThrow();
        byte[] again = Age.seal(plain, Reporter.roster().recipients());
        long next = Reporter.nextRoster();
        JsonNode rewrapped = rewrap(message, again, next, 200);
        assertThat(rewrapped.at("/original/sha256").asText())
                .isEqualTo(message.path("sha256").asText());
        assertThat(rewrapped.at("/original/epoch").asInt()).isEqualTo(1);
        assertThat(Investigator.file(message.path("id").asText())).isEqualTo(again);
        rewrap(message, again, next, 412);
        byte[] noise = Age.seal(new byte[16 * 1024], Reporter.roster().recipients());
        assertThat(rewrap(rewrapped, noise, next, 409)).as("written over").isSameAs(rewrapped);
        assertThat(rewrap(rewrapped, noise, 1, 409)).as("led back").isSameAs(rewrapped);
        assertThat(Investigator.file(message.path("id").asText())).isEqualTo(again);
        assertThat(reporter.send(first).statusCode())
                .as("a replay of the file that was replaced")
                .isEqualTo(201);
        assertThat(Investigator.caseOf(reporter).path("messages"))
                .as("which is stored once")
                .hasSize(1);
        assertThat(Investigator.desk()
                        .get(API + "/rosters/1/holdings")
                        .then()
                        .extract()
                        .<Integer>path("working"))
                .isPositive();
    }

    private static JsonNode rewrap(JsonNode message, byte[] file, long epoch, int status) {
        var answer = Investigator.desk()
                .contentType("application/octet-stream")
                .header("If-Match", "\"" + message.path("sha256").asText() + "\"")
                .body(file)
                .put(API + "/messages/" + message.path("id").asText() + "?epoch=" + epoch);
        assertThat(answer.statusCode()).isEqualTo(status);
        return status == 200 ? Investigator.tree(answer) : message;
    }
}
