package daylight.reports.journey;

import static daylight.reports.journey.Inquiry.reported;
import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.reports.ReportsServers;
import daylight.reports.mailbox.ReadMailbox;
import daylight.reports.receipt.Reply;
import daylight.testing.SecondFactor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody reports, an investigator answers and inquires. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class CaseJourneyTest {
    private final Reporter reporter = new Reporter();

    private Optional<Reply> slot(int page, int slot) {
        byte[] slots = reporter.mailbox(page);
        byte[] one = Arrays.copyOfRange(slots, slot * ReadMailbox.SLOT, (slot + 1) * ReadMailbox.SLOT);
        return Reply.open(one, reporter.receipt, epoch -> Optional.of(Reporter.roster()));
    }

    @Test
    void anInvestigatorOpensAReportAndTheReporterReadsTheAnswer() {
        JsonNode read = reported(reporter, "The ropes were never bought.");
        String message = read.path("messages").get(0).path("id").asText();

        assertThat(Investigator.opened(Investigator.file(message)).path("text").asText())
                .isEqualTo("The ropes were never bought.");
        assertThat(slot(0, 0)).isEmpty();

        Investigator.tree(
                Investigator.send(read.path("id").asText(), Investigator.reply(reporter, "Which ropes?", 0), false));
        Investigator.tree(
                Investigator.send(read.path("id").asText(), Investigator.reply(reporter, "And when?", 1), true));

        assertThat(slot(0, 0))
                .hasValueSatisfying(reply -> assertThat(reply.text()).isEqualTo("And when?"));
        assertThat(slot(0, 1))
                .hasValueSatisfying(reply -> assertThat(reply.text()).isEqualTo("Which ropes?"));
        JsonNode after = Investigator.caseOf(reporter);
        assertThat(after.path("acknowledgedOn").asText())
                .isEqualTo(after.path("receivedOn").asText());
        assertThat(after.path("feedbackOn").asText()).isNotEmpty();
        assertThat(after.path("messages")).hasSize(3);
    }

    @Test
    void repliesBeyondEightAreOnThePageBefore() {
        JsonNode read = reported(reporter, "Nine answers, please.");
        for (int i = 1; i <= 9; i++) {
            Investigator.tree(
                    Investigator.send(read.path("id").asText(), Investigator.reply(reporter, "Answer " + i, 0), false));
        }

        assertThat(slot(0, 0))
                .hasValueSatisfying(reply -> assertThat(reply.text()).isEqualTo("Answer 9"));
        assertThat(slot(0, 7))
                .hasValueSatisfying(reply -> assertThat(reply.text()).isEqualTo("Answer 2"));
        assertThat(slot(1, 0))
                .hasValueSatisfying(reply -> assertThat(reply.text()).isEqualTo("Answer 1"));
        assertThat(slot(1, 1)).isEmpty();
    }

    @Test
    void dutiesAreCountedAsTheDirectiveSays() {
        JsonNode read = reported(reporter, "Count the days.");
        LocalDate received = LocalDate.parse(read.path("receivedOn").asText());

        assertThat(read.path("acknowledgeBy").asText())
                .isEqualTo(received.plusDays(7).toString());
        assertThat(read.path("feedbackBy").asText())
                .isEqualTo(received.plusDays(7).plusMonths(3).toString());
        assertThat(read.path("overdue")).isEmpty();
    }

    @Test
    void withoutTheSecondFactorTheDeskIsClosedAndSaysHowToOpenIt() {
        var answer =
                given().auth().oauth2(SecondFactor.token("investigator", 1)).get(API + "/cases");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_user_authentication", "acr_values=\"2\"");
        assertThat(answer.<String>path("type")).endsWith("/second-factor");
    }
}
