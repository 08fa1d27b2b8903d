package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
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
    private static final String PASSPHRASE = "lamp harbour ladder seven";

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
            Path key = folder.resolve("newcomer.age");
            long epoch = publishes(makesKey(investigator, key));
            handsOver(investigator, epoch);

            investigator.opens("/my/reports");
            Investigator.opensKey(investigator, key, PASSPHRASE);
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
                .set("epoch", Long.toString(newestEpoch()))
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
        return newestEpoch();
    }

    private static long newestEpoch() throws IOException {
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
