package daylight.reports.journey;

import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.kernel.housekeeping.Chore;
import daylight.reports.ReportsServers;
import daylight.reports.TestRoster;
import daylight.reports.mailbox.ReadMailbox;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Reply;
import daylight.testing.SecondFactor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Somebody reports, an investigator answers, inquires and closes. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class CaseJourneyTest {
    private final Jdbi jdbi;
    private final Instance<Chore> chores;
    private final Clock clock;
    private final Reporter reporter = new Reporter();

    CaseJourneyTest(Jdbi jdbi, @Any Instance<Chore> chores, Clock clock) {
        this.jdbi = jdbi;
        this.chores = chores;
        this.clock = clock;
    }

    private JsonNode reported(String text) {
        reporter.report(text);
        return Investigator.caseOf(reporter);
    }

    private Optional<Reply> slot(int page, int slot) {
        byte[] slots = reporter.mailbox(page);
        byte[] one = Arrays.copyOfRange(slots, slot * ReadMailbox.SLOT, (slot + 1) * ReadMailbox.SLOT);
        return Reply.open(one, reporter.receipt, epoch -> Optional.of(Reporter.roster()));
    }

    private static JsonNode move(JsonNode read, String to) {
        return Investigator.tree(Investigator.act(read, "state", "{\"to\": \"" + to + "\"}"));
    }

    @Test
    void anInvestigatorOpensAReportAndTheReporterReadsTheAnswer() {
        JsonNode read = reported("The ropes were never bought.");
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
        JsonNode read = reported("Nine answers, please.");
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
        JsonNode read = reported("Count the days.");
        LocalDate received = LocalDate.parse(read.path("receivedOn").asText());

        assertThat(read.path("acknowledgeBy").asText())
                .isEqualTo(received.plusDays(7).toString());
        assertThat(read.path("feedbackBy").asText())
                .isEqualTo(received.plusDays(7).plusMonths(3).toString());
        assertThat(read.path("overdue")).isEmpty();
    }

    @Test
    void aCaseGoesItsWayAndItsOutcomeIsPublishedWithoutNamingIt() {
        JsonNode read = reported("Close me.");
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
        JsonNode read = reported("Answer me.");
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

    @Test
    void workingFieldsAndRewrappedMessagesStaySealedAndTheOriginalIsRemembered() {
        JsonNode read = reported("Rewrap me.");
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

    @Test
    void ninetyDaysAfterClosingTheDaysAloneRemain() {
        JsonNode read = reported("Forget me.");
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

    @Test
    void withoutTheSecondFactorTheDeskIsClosedAndSaysHowToOpenIt() {
        var answer =
                given().auth().oauth2(SecondFactor.token("investigator", 1)).get(API + "/cases");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_user_authentication", "acr_values=\"2\"");
        assertThat(answer.<String>path("type")).endsWith("/second-factor");
    }

    private int count(String sql, String id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }
}
