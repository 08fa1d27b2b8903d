package daylight.reports.journey;

import static daylight.reports.journey.Inquiry.move;
import static daylight.reports.journey.Inquiry.reported;
import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.reports.ReportsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A case is closed, its outcome published, and no letter overlooked. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class EndOfACaseTest {
    private final Jdbi jdbi;
    private final Clock clock;
    private final Reporter reporter = new Reporter();

    EndOfACaseTest(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void aCaseGoesItsWayAndItsOutcomeIsPublishedWithoutNamingIt() {
        JsonNode read = reported(reporter, "Close me.");
        String id = read.path("id").asText();
        assertThat(Investigator.act(read, "state", "{\"to\": \"substantiated\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Investigator.act(read, "state", "{\"to\": \"closed\"}").statusCode())
                .isEqualTo(409);
        JsonNode inquiry = move(move(read, "triaged"), "in-inquiry");
        assertThat(Investigator.act(read, "state", "{\"to\": \"referred\"}").statusCode())
                .isEqualTo(412);
        JsonNode found = move(inquiry, "substantiated");
        int year = LocalDate.now(clock).getYear();
        String outcome = """
            {"outcome": {"year": %d, "category": "bribery-national", "outcome": "%s", "agencySlug": "tax-office",
             "titleEn": "Ropes that were not bought", "textEn": "An inquiry found that \\"ropes\\" were paid for twice."}}
            """.replace("%d", Integer.toString(year));
        var refused = Investigator.act(found, "closing", outcome.formatted("unsubstantiated"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.field"))
                .as("nobody has told of this agency yet")
                .containsExactly("outcome.outcome", "outcome.agencySlug");
        jdbi.useHandle(
                handle -> handle.execute("INSERT INTO agency (slug) VALUES ('tax-office') ON CONFLICT DO NOTHING"));

        JsonNode closed = Investigator.tree(Investigator.act(found, "closing", outcome.formatted("substantiated")));

        assertThat(closed.path("state").asText()).isEqualTo("closed");
        assertThat(closed.path("purgeOn").asText())
                .isEqualTo(LocalDate.parse(closed.path("closedOn").asText())
                        .plusDays(90)
                        .toString());
        String payload = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT payload FROM (SELECT payload, seq FROM outbox UNION ALL SELECT payload, seq FROM outbox_archive) AS told
                        WHERE payload LIKE '%Ropes that were not bought%' ORDER BY seq DESC LIMIT 1
                        """).mapTo(String.class).one());
        assertThat(payload).contains("OutcomePublished", Integer.toString(year)).doesNotContain(id);
        assertThat(given().get(API + "/statistics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("\"year\":" + year);
    }

    @Test
    void aLetterThatComesWhenAllIsDoneIsNotOverlooked() {
        JsonNode read = reported(reporter, "Answer me.");
        String id = read.path("id").asText();
        String today = read.path("receivedOn").asText();
        assertThat(read.path("waitingSince").asText()).isEqualTo(today);
        Investigator.tree(Investigator.send(id, Investigator.reply(reporter, "Done.", 0), true));
        assertThat(Investigator.caseOf(reporter).has("waitingSince")).isFalse();
        assertThat(isLast(id)).as("nothing is left to do").isTrue();

        reporter.report("They burn the files tomorrow.");

        assertThat(Investigator.caseOf(reporter).path("waitingSince").asText()).isEqualTo(today);
        assertThat(isLast(id)).isFalse();

        JsonNode decided = move(move(Investigator.caseOf(reporter), "triaged"), "unsubstantiated");
        assertThat(decided.has("waitingSince")).isFalse();
        JsonNode closed = Investigator.tree(Investigator.act(decided, "closing", "{}"));
        assertThat(isLast(id)).isTrue();

        reporter.report("You closed it too early.");

        assertThat(closed.has("waitingSince")).isFalse();
        assertThat(Investigator.caseOf(reporter).path("waitingSince").asText()).isEqualTo(today);
        assertThat(isLast(id)).isFalse();
    }

    /** Whether it stands among those whose duty is no day that there will be. */
    private boolean isLast(String id) {
        return count(
                        "SELECT count(*) FROM report_case WHERE id = CAST(:id AS uuid) AND duty_on > DATE '9999-01-01'",
                        id)
                == 1;
    }

    private int count(String sql, String id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }
}
