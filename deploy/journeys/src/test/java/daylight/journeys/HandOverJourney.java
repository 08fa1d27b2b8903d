package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
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
    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void a_newcomer_reads_and_answers_what_was_reported_before() throws IOException, InterruptedException {
        String mark = "mark-" + UUID.randomUUID();
        String words;
        try (Visitor reporter = Visitor.arrives()) {
            words = String.join(" ", Reporter.writes(reporter, "Ask the newcomer. " + mark, "harbour-discipline"));
            Reporter.sends(reporter);
            isAskedAgainWhoMayRead(reporter, words);
            sendsByHandWhatIsNoMessage(reporter);
        }
        try (Visitor investigator = Visitor.arrives()) {
            Investigator.arrives(investigator, "/my/reports");
            Investigator.opensKey(investigator, "audit-office");
            Investigator.findsCase(investigator, mark);
            keeps(investigator, "12,000", "Kept.");
            investigator.opens("/my/reports/keys");
            Newcomer newcomer = new Newcomer(folder);
            long epoch = newcomer.publishes(newcomer.makesKey(investigator));
            handsOver(investigator, epoch);

            investigator.opens("/my/reports");
            Investigator.opensKey(investigator, newcomer.key(), Newcomer.PASSPHRASE);
            Investigator.findsCase(investigator, mark);
            assertThat(investigator.sees("[data-rewrapped=yes]").innerText())
                    .contains("Ask the newcomer.", "Signed; unchanged since the sender sealed it.");
            assertThat(investigator.page().inputValue("#working-sums")).isEqualTo("12,000");
            aColleagueSaves(investigator);
            keeps(investigator, "13,000", "Not kept: somebody else has saved");
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

    /** No reply tells it yet, and a body that was taken out must not come back because somebody forgot. */
    private static void isAskedAgainWhoMayRead(Visitor reporter, String words) {
        Reporter.opensMailbox(reporter, words);
        assertThat(reporter.sees("#answer").innerText()).contains("does not remember whom you took out");
        assertThat(reporter.page().locator("#answer input[name=body]").count()).isEqualTo(2);
        assertThat(reporter.page().locator("#answer input[name=body]:checked").count())
                .isZero();
        reporter.enters("answer-text", "One thing more.").presses("Seal and send");
        assertThat(reporter.sees("#answer .rp-errors").innerText()).contains("leave at least one body in");
    }

    /** A quotation mark too many: it opens and can not be read, and nobody knows whom its sender left out. */
    private void sendsByHandWhatIsNoMessage(Visitor reporter) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("roster.txt"), Api.get("/roster.txt"));
        Path sealed = new Age(folder).seals("{\"version\":1,\"text\":\"He said \"no\".\"}", "-R", "roster.txt");
        FormData form = FormData.create()
                .set("language", "en")
                .set("epoch", Long.toString(Newcomer.newestEpoch()))
                .set("file", sealed);
        APIResponse answer = reporter.page()
                .request()
                .post(
                        Portal.running().url() + "/api/reports/forms/upload",
                        RequestOptions.create().setMultipart(form));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static void keeps(Visitor investigator, String sums, String said) {
        investigator.sees("#working-sums");
        investigator.enters("working-sums", sums).presses("Seal and keep");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#working-status").innerText().startsWith(said));
    }

    /** From another desk: what they save is not looked at here, so that the message itself serves. */
    private static void aColleagueSaves(Visitor investigator) {
        Object status = investigator.page().evaluate("""
                async () => {
                  const { id } = document.getElementById("sealed-case").dataset;
                  const { message, epoch } = document.querySelector("[data-message]").dataset;
                  const files = "/my/reports/files/";
                  const body = await (await fetch(files + "messages/" + message)).arrayBuffer();
                  const { version } = await (await fetch(files + "cases/" + id)).json();
                  const headers = { "Content-Type": "application/octet-stream", "If-Match": '"' + version + '"' };
                  return (await fetch(files + "cases/" + id + "/working?epoch=" + epoch, { method: "PUT", headers, body })).status;
                }
                """);
        assertThat(((Number) status).intValue()).isEqualTo(200);
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
        assertThat(investigator.sees("#hand-over-status").innerText())
                .matches("[1-9]\\d* handed over, \\d+ could .* [1-9]\\d* of them do not say who may read them; .*");
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
