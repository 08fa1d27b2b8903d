package daylight.reports.journey;

import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.reports.ReportsServers;
import daylight.reports.receipt.Age;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A newer list of investigators takes the place of one that something was sealed to, or still is. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class RosterChangeTest {
    private final Jdbi jdbi;

    RosterChangeTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void aFileByHandIsRefusedWhenItsListIsOldOrNotSaid() {
        long old = Reporter.nextRoster();
        Reporter.nextRoster();
        byte[] file = Age.seal(new byte[16 * 1024], Reporter.roster().recipients());
        assertThat(upload(file, old).statusCode()).isEqualTo(201);
        superseded(old, 2);
        byte[] late = Age.seal(new byte[16 * 1024], Reporter.roster().recipients());

        assertThat(upload(late, old).statusCode()).isEqualTo(409);
        for (long none : new long[] {-1, 0}) {
            Response unsaid = upload(late, none);
            assertThat(unsaid.statusCode()).isEqualTo(422);
            assertThat(unsaid.asString()).contains("Number of the list of investigators:");
        }
        jdbi.useHandle(handle -> handle.execute("UPDATE message SET epoch = 1 WHERE epoch = ?", old));
    }

    /** @param epoch -1 to leave it out */
    private static Response upload(byte[] file, long epoch) {
        var request = given().multiPart("language", "en");
        if (epoch >= 0) {
            request.multiPart("epoch", Long.toString(epoch));
        }
        return request.multiPart("file", "r.age", file).post(API + "/forms/upload");
    }

    @Test
    void keysAreNeededUntilNothingMoreIsTakenForTheirEpoch() {
        long old = Reporter.nextRoster();
        Reporter.nextRoster();

        assertThat(holdings(old).path("reports").asInt()).isZero();
        assertThat(holdings(old).path("open").asBoolean()).isTrue();
        assertThat(olderEpochs()).contains(old);
        superseded(old, 1);
        assertThat(holdings(old).path("open").asBoolean()).as("the day after").isTrue();
        assertThat(send(old).statusCode()).isEqualTo(201);

        superseded(old, 2);

        assertThat(holdings(old).path("open").asBoolean()).as("the second day").isFalse();
        assertThat(send(old).<String>path("type")).endsWith("/old-roster");
        assertThat(olderEpochs()).as("one report is sealed to it").contains(old);
        jdbi.useHandle(handle -> handle.execute("UPDATE message SET epoch = 1 WHERE epoch = ?", old));
        assertThat(olderEpochs()).doesNotContain(old);
    }

    private static Response send(long epoch) {
        Reporter reporter = new Reporter();
        byte[] file = reporter.sealed("Sent late.");
        return reporter.send(file, reporter.line(file).put("epoch", epoch));
    }

    private void superseded(long epoch, int daysAgo) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE roster SET superseded_on = (now() AT TIME ZONE 'UTC')::date - ? WHERE epoch = ?",
                daysAgo,
                epoch));
    }

    private static JsonNode holdings(long epoch) {
        return Investigator.tree(Investigator.desk().get(API + "/rosters/" + epoch + "/holdings"));
    }

    private static List<Long> olderEpochs() {
        JsonNode items = Investigator.tree(Investigator.desk().get(API + "/rosters/holdings"))
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(one -> one.path("epoch").asLong())
                .toList();
    }
}
