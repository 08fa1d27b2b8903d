package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody joins the investigators: makes a key at the desk, is put into the next roster, is handed over what was reported before, and answers it. A body that the reporter struck out stays out. */
class HandOverJourney {
    private static final String PASSPHRASE = "lamp harbour ladder seven";

    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void a_newcomer_reads_and_answers_what_was_reported_before() throws IOException {
        String mark = "mark-" + UUID.randomUUID();
        String words;
        try (Visitor reporter = Visitor.arrives()) {
            words = String.join(" ", Reporter.writes(reporter, "Ask the newcomer. " + mark, "harbour-discipline"));
            Reporter.sends(reporter);
        }
        try (Visitor investigator = Visitor.arrives()) {
            Investigator.arrives(investigator, "/my/reports/keys");
            Path key = folder.resolve("newcomer.age");
            long epoch = publishes(makesKey(investigator, key));
            handsOver(investigator, epoch);

            investigator.opens("/my/reports");
            Investigator.opensKey(investigator, key, PASSPHRASE);
            Investigator.findsCase(investigator, mark);
            assertThat(investigator.sees("[data-rewrapped=yes]").innerText())
                    .contains("Ask the newcomer.", "Signed; unchanged since the sender sealed it.");
            Investigator.replies(investigator, "The newcomer asks.");
            isClosedTo(investigator, "harbour-discipline");
            assertThat(investigator.complaints()).isEmpty();
        }
        try (Visitor reporter = Visitor.arrives()) {
            Reporter.opensMailbox(reporter, words);
            assertThat(reporter.sees(".rp-message").innerText())
                    .contains("National Audit Office", "The newcomer asks.", "Signed by an investigator");
        }
    }

    /** @return the line for the holder of the root key */
    private static String makesKey(Visitor investigator, Path file) {
        investigator.sees("#key-body").selectOption("audit-office");
        investigator.enters("new-passphrase", PASSPHRASE).enters("new-passphrase-again", "another, by mistake");
        investigator.presses("Make the key and save its file");
        assertThat(investigator.sees("#key-status").innerText()).contains("differ");
        investigator.enters("new-passphrase-again", PASSPHRASE);
        Download download = Investigator.saves(
                investigator,
                investigator
                        .page()
                        .getByRole(AriaRole.BUTTON)
                        .and(investigator.page().getByText("Make the key and save its file")));
        download.saveAs(file);
        String line = investigator.sees("#member-line").innerText();
        assertThat(line).startsWith("daylight-member/v1 age1").contains(" audit-office ");
        assertThat(((Number) investigator.page().evaluate("localStorage.length + sessionStorage.length")).intValue())
                .isZero();
        return line;
    }

    /** As the holder of the root key does every month. */
    private long publishes(String line) throws IOException {
        Portal portal = Portal.running();
        Path roster = portal.home().resolve("roster");
        Path members = folder.resolve("members.txt");
        Path previous = folder.resolve("previous.txt");
        Path next = folder.resolve("next.txt");
        Files.writeString(members, Files.readString(roster.resolve("members.txt")) + line + "\n");
        Files.writeString(previous, Api.get("/api/reports/roster"));
        String said = Roster.signs(portal, members, previous, folder.resolve("dummies.txt"), next);
        assertThat(said).contains("3 of 8 members are real");
        var answer = Api.post("/api/reports/rosters", "text/plain;charset=utf-8", Api.token(), Files.readString(next));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.builder()
                .build()
                .readTree(Api.get("/api/reports/rosters"))
                .at("/items/0/epoch")
                .asLong();
    }

    private static void handsOver(Visitor investigator, long epoch) {
        investigator.opens("/my/reports/hand-over");
        assertThat(investigator.page().locator("#hand-over").getAttribute("data-epoch"))
                .isEqualTo(Long.toString(epoch));
        Investigator.opensKey(investigator, "audit-office");
        investigator.presses("Hand everything over now");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#hand-over-status").innerText().contains("handed over, "));
        assertThat(investigator.sees("#hand-over-status").innerText()).matches("[1-9]\\d* handed over, \\d+ could .*");
    }

    /** The case that is open, looked at with the key of another body. */
    private static void isClosedTo(Visitor investigator, String body) {
        investigator.page().reload();
        Investigator.opensKey(investigator, body);
        investigator
                .page()
                .waitForCondition(() -> investigator
                                .page()
                                .locator(".dl-sealed__content .govuk-inset-text")
                                .count()
                        == 2);
        assertThat(investigator.sees("#messages").innerText())
                .contains("It is not sealed to your key")
                .doesNotContain("newcomer");
    }
}
