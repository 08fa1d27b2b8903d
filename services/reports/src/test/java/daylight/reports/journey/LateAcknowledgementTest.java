package daylight.reports.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.reports.ReportsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What happens to the duties of a case that was left lying (Directive (EU) 2019/1937, Article 9(1)(f)). */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class LateAcknowledgementTest {
    private final Jdbi jdbi;
    private final Clock clock;
    private final Reporter reporter = new Reporter();

    LateAcknowledgementTest(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void whoAcknowledgesTooLateGainsNoTimeForTheFeedback() {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = today.minusDays(33);
        String id = receivedWithAcknowledgementDue(end);

        acknowledge(id);

        JsonNode read = Investigator.caseOf(reporter);
        assertThat(read.path("acknowledgedOn").asText()).isEqualTo(today.toString());
        assertThat(read.path("feedbackBy").asText()).isEqualTo(end.plusMonths(3).toString());
    }

    @Test
    void whoAcknowledgesInTimeHasThreeMonthsFromThen() {
        LocalDate today = LocalDate.now(clock);
        String id = receivedWithAcknowledgementDue(today.plusDays(2));

        acknowledge(id);

        assertThat(Investigator.caseOf(reporter).path("feedbackBy").asText())
                .isEqualTo(today.plusMonths(3).toString());
    }

    private void acknowledge(String id) {
        JsonNode sent = Investigator.tree(Investigator.send(id, Investigator.reply(reporter, "We have it.", 0), false));
        assertThat(sent.path("kind").asText()).isEqualTo("reply");
    }

    private String receivedWithAcknowledgementDue(LocalDate day) {
        reporter.report("Left lying.");
        String id = Investigator.caseOf(reporter).path("id").asText();
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE report_case SET received_on = ?, acknowledge_by = ?, feedback_by = ? WHERE id = ?",
                day.minusDays(7),
                day,
                day.plusMonths(3),
                UUID.fromString(id)));
        return id;
    }
}
