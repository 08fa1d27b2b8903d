package daylight.reports.journey;

import static daylight.reports.journey.Inquiry.move;
import static daylight.reports.journey.Inquiry.reported;
import static daylight.reports.journey.Reporter.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.kernel.housekeeping.Chore;
import daylight.reports.ReportsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A while after a case is closed, its days alone remain. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class ForgottenCaseTest {
    private final Jdbi jdbi;
    private final Instance<Chore> chores;
    private final Clock clock;
    private final Reporter reporter = new Reporter();

    ForgottenCaseTest(Jdbi jdbi, @Any Instance<Chore> chores, Clock clock) {
        this.jdbi = jdbi;
        this.chores = chores;
        this.clock = clock;
    }

    @Test
    void ninetyDaysAfterClosingTheDaysAloneRemain() {
        JsonNode read = reported(reporter, "Forget me.");
        String id = read.path("id").asText();
        JsonNode closed =
                Investigator.tree(Investigator.act(move(move(read, "triaged"), "unsubstantiated"), "closing", "{}"));
        assertThat(closed.path("state").asText()).isEqualTo("closed");

        chores.forEach(chore -> chore.tidy(clock.instant().plus(Duration.ofDays(89))));
        assertThat(Investigator.desk().get(API + "/cases/" + id).statusCode()).isEqualTo(200);
        chores.forEach(chore -> chore.tidy(clock.instant().plus(Duration.ofDays(91))));

        assertThat(Investigator.desk().get(API + "/cases/" + id).statusCode()).isEqualTo(404);
        assertThat(count("SELECT count(*) FROM message WHERE case_id = CAST(:id AS uuid)", id))
                .isZero();
        assertThat(count("SELECT count(*) FROM mailbox WHERE case_id = CAST(:id AS uuid)", id))
                .isZero();
        assertThat(count("SELECT count(*) FROM case_day WHERE case_id = CAST(:id AS uuid)", id))
                .isEqualTo(4);
        assertThat(count(
                        "SELECT count(*) FROM sealed_body WHERE id NOT IN (SELECT body FROM message UNION ALL"
                                + " SELECT working FROM report_case WHERE working IS NOT NULL) AND :id <> ''",
                        id))
                .isZero();
    }

    private int count(String sql, String id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }
}
