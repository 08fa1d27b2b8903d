package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reports corruption, is asked back, answers with the words alone, and the public reads what came of it. No server could read along. */
class ReporterJourney {
    private static final int SLOT = 66_520;

    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void a_report_is_answered_and_its_outcome_found() throws IOException, InterruptedException {
        String mark = "mark-" + UUID.randomUUID();
        String outcome = "Cash for berths " + mark;
        String words;
        try (Visitor reporter = Visitor.arrives();
                Visitor investigator = Visitor.arrives()) {
            words = String.join(
                    " ", Reporter.writes(reporter, "Berths are sold for cash. " + mark, "", ledger(), photograph()));
            Reporter.sends(reporter);
            assertThat(Reporter.stored(reporter)).isZero();

            Investigator.arrives(investigator, "/my/reports");
            Investigator.opensKey(investigator, "audit-office");
            Investigator.findsCase(investigator, mark);
            readsInPage(investigator);
            readsWithAge(investigator, mark);
            asksBack(investigator);
            assertThat(reporter.complaints()).isEmpty();
            assertThat(investigator.complaints()).isEmpty();
        }
        try (Visitor reporter = Visitor.arrives()) {
            Reporter.opensMailbox(reporter, words);
            assertThat(reporter.sees(".rp-message").innerText())
                    .contains("National Audit Office", "Who keeps the second ledger?", "Signed by an investigator");
            reporter.enters("answer-text", "The harbour master does. " + mark).presses("Seal and send");
            assertThat(reporter.sees("#sent").innerText()).isEqualTo("Your message has arrived");
            assertThat(reporter.complaints()).isEmpty();
        }
        try (Visitor investigator = Visitor.arrives()) {
            Investigator.arrives(investigator, "/my/reports");
            Investigator.opensKey(investigator, "harbour-discipline");
            Investigator.findsCase(investigator, "The harbour master does. " + mark);
            assertThat(investigator.sees("#waiting").innerText()).startsWith("A letter waits since");
            closes(investigator, outcome);
            investigator.page().waitForCondition(() -> {
                investigator.opens("/records?q=" + mark);
                return investigator.page().locator(".dl-hit__title a").count() == 1;
            });
            assertThat(investigator.sees(".dl-hit__title").innerText()).contains("Cash for berths");
        }
    }

    private static FilePayload ledger() {
        return new FilePayload("账本 ledger.csv", "text/csv", "berth,paid\n7,3000\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Larger than a class of sizes, and nothing that could be packed. */
    private static FilePayload photograph() {
        byte[] noise = new byte[300_000];
        new Random(7).nextBytes(noise);
        return new FilePayload("quay.jpg", "image/jpeg", noise);
    }

    private static void readsInPage(Visitor investigator) throws IOException {
        assertThat(investigator.sees(".dl-sealed__content").innerText())
                .contains("About 12,000, in cash", "Signed; unchanged since the sender sealed it.");
        Download ledger = Investigator.saves(
                investigator, investigator.page().locator(".dl-attachment").first());
        assertThat(ledger.suggestedFilename()).isEqualTo("账本 ledger.csv");
        assertThat(Files.readString(ledger.path())).isEqualTo("berth,paid\n7,3000\n");
        Download photograph = Investigator.saves(
                investigator, investigator.page().locator(".dl-attachment").nth(1));
        assertThat(Files.readAllBytes(photograph.path())).isEqualTo(photograph().buffer);
    }

    private void readsWithAge(Visitor investigator, String mark) throws IOException, InterruptedException {
        Download sealed = Investigator.saves(
                investigator,
                investigator.page().locator("#messages a[download]").first());
        Path file = folder.resolve("message.age");
        sealed.saveAs(file);
        assertThat(Files.size(file)).isEqualTo(1_049_702L);
        Path key = Path.of(Investigator.keys("audit-office").toString().replace(".age", ".key"));
        assertThat(new Age(folder).opens(file, key, "message.json")).contains(mark);
    }

    private static void asksBack(Visitor investigator) {
        investigator.enters("working-sums", "12,000").presses("Seal and keep");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#working-status").innerText().equals("Kept."));
        investigator.enters("working-agency", "Harbour Office");
        investigator.enters("reply-text", "Who keeps the second ledger?").presses("Seal and send");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.page().locator("[data-kind=reply]").count() == 1);
        assertThat(investigator.sees("[data-kind=reply] .dl-sealed__text").innerText())
                .isEqualTo("Who keeps the second ledger?");
        assertThat(investigator.sees("main").innerText()).contains("Acknowledged on", "Feedback by");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.page().locator("#working-sums").count() == 1);
        assertThat(investigator.page().inputValue("#working-sums")).isEqualTo("12,000");
        assertThat(investigator.page().inputValue("#working-agency"))
                .as("written before the reply, and not saved")
                .isEqualTo("Harbour Office");
        investigator.presses("Take this case");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#assignee").innerText().equals("investigator"));
    }

    private static void closes(Visitor investigator, String title) {
        for (String state : List.of("triaged", "in-inquiry", "substantiated")) {
            investigator.page().locator("#to").selectOption(state);
            investigator.presses("Change the state");
            investigator
                    .page()
                    .waitForCondition(() -> investigator
                                    .page()
                                    .locator("#to option[value='" + state + "']")
                                    .count()
                            == 0);
        }
        investigator.page().locator("#category").selectOption("bribery-national");
        investigator.page().locator("#agencySlug").selectOption("harbour-finance");
        investigator.enters("year", "2026");
        investigator
                .enters("titleEn", title)
                .enters("textEn", "Berths had been given out against cash. Those who took it were dismissed.");
        investigator.presses("Close and publish");
        investigator
                .page()
                .waitForCondition(
                        () -> investigator.sees("#case-state").innerText().equals("Closed"));
    }

    @Test
    void the_script_is_the_one_that_the_documentation_names_and_no_other_runs() throws IOException {
        try (Visitor reader = Visitor.arrives()) {
            reader.opens("/report");
            String shown = reader.sees("#script-hash").innerText();
            assertThat(Files.readString(Portal.root().resolve("docs/reports-page.md")))
                    .contains(shown);
            assertThat(reader.page().locator("#scripted").isVisible()).isTrue();
        }
        try (Visitor victim = Visitor.arrives()) {
            victim.page().route("**/report/report.js", route -> {
                var genuine = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(genuine)
                        .setBody(genuine.text() + "\nfetch('/stolen');"));
            });
            victim.opens("/report");
            assertThat(victim.page().locator("#scripted").isHidden()).isTrue();
            assertThat(victim.complaints()).anyMatch(complaint -> complaint.contains("integrity"));
        }
    }

    @Test
    void another_root_or_an_expired_roster_seals_nothing() {
        try (Visitor reporter = Visitor.arrives()) {
            String foreign = "localhost:8080/roster+0bceb04a+AXPXrDwvtuBmYcitUnK7A8DT7ww3GTAKf5/pnLB3ClfX";
            reporter.page().route("**/report", route -> {
                var genuine = route.fetch();
                String page =
                        genuine.text().replaceAll("(name=\"daylight-roster-root\" content=\")[^\"]*", "$1" + foreign);
                route.fulfill(new Route.FulfillOptions().setResponse(genuine).setBody(page));
            });
            refusesToSeal(reporter);
        }
        try (Visitor reporter = Visitor.arrives()) {
            reporter.page().clock().setFixedTime("2031-01-01T00:00:00Z");
            refusesToSeal(reporter);
        }
    }

    private static void refusesToSeal(Visitor reporter) {
        reporter.opens("/report").presses("Make a report");
        assertThat(reporter.sees("#no-roster").innerText()).isEqualTo("This page can not seal anything now");
        assertThat(reporter.sees("#failure").innerText()).contains("did not pass its check");
        reporter.presses("Back").sees("#begin");
    }

    @Test
    void a_reply_that_no_investigator_signed_is_refused() throws IOException, InterruptedException {
        try (Visitor reporter = Visitor.arrives()) {
            String words = String.join(" ", Reporter.writes(reporter, "Nothing yet.", "harbour-discipline"));
            Reporter.sends(reporter);
            reporter.page()
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("identity file"))
                    .click();
            Download identity = Investigator.saves(reporter, reporter.page().locator("#save-identity"));
            String recipient = Files.readString(identity.path())
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .substring("# recipient: ".length());
            Files.writeString(
                    folder.resolve("roster.txt"),
                    reporter.page()
                            .request()
                            .get(Portal.running().url() + "/roster.txt")
                            .text());
            Path forged = new Age(folder)
                    .seals(
                            "{\"version\":1,\"kind\":\"reply\",\"replyTo\":\"" + recipient
                                    + "\",\"text\":\"Meet us at the quay, alone.\"}",
                            "-R",
                            "roster.txt",
                            "-r",
                            recipient);
            byte[] slots = Arrays.copyOf(Files.readAllBytes(forged), 8 * SLOT);
            reporter.page()
                    .route(
                            "**/api/reports/mailbox",
                            route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(slots)));
            Reporter.opensMailbox(reporter, words);
            assertThat(reporter.sees("#refused").innerText()).startsWith("1 message(s) in this mailbox were refused");
            assertThat(reporter.sees("main").innerText()).doesNotContain("Meet us at the quay");
        }
    }

    @Test
    void a_file_made_with_stock_tools_is_taken_and_its_mailbox_read() throws IOException, InterruptedException {
        Age age = new Age(folder);
        age.run("age-keygen", "-o", "me.key");
        String recipient = age.run("age-keygen", "-y", "me.key");
        try (Visitor reporter = Visitor.arrivesWithoutScript()) {
            Files.writeString(
                    folder.resolve("roster.txt"),
                    reporter.page()
                            .request()
                            .get(Portal.running().url() + "/roster.txt")
                            .text());
            Path file = age.seals(
                    "{\"version\":1,\"kind\":\"report\",\"replyTo\":\"" + recipient + "\",\"text\":\"By hand.\"}",
                    "-R",
                    "roster.txt");
            reporter.opens("/report");
            reporter.enters("upload-epoch", reporter.sees("#list-epoch").innerText());
            reporter.page().locator("#upload-file").setInputFiles(file);
            reporter.presses("Upload the sealed file");
            List<String> codes = reporter.page().locator("dd code").allInnerTexts();
            assertThat(codes).filteredOn(code -> code.matches("[0-9a-f]{64}")).hasSizeGreaterThanOrEqualTo(4);

            reporter.opens("/report");
            reporter.enters("box-mailbox", codes.get(0)).enters("box-auth", codes.get(1));
            Download replies = reporter.page()
                    .waitForDownload(() -> reporter.page()
                            .locator("form[action$=mailbox] button")
                            .click());
            assertThat(Files.size(replies.path())).isEqualTo(8L * SLOT);
        }
    }

    @Test
    void a_plain_form_says_that_it_is_weaker_and_gives_words() {
        try (Visitor reporter = Visitor.arrivesWithoutScript()) {
            reporter.opens("/report");
            assertThat(reporter.sees("main").innerText()).contains("Weaker");
            reporter.page().locator("#plain-category").selectOption("other");
            reporter.page().locator("#without-harbour-discipline").check();
            reporter.enters("plain-text", "The bell tower was sold.").presses("Send it unsealed");
            List<String> words = reporter.page().locator("ol.words li").allInnerTexts();
            assertThat(words).hasSize(12);
            reporter.opens("/report");
            reporter.enters("box-words", String.join(" ", words)).presses("Read replies");
            assertThat(reporter.heading()).isNotEmpty();
        }
    }

    @Test
    void the_progress_of_a_large_file_is_told_step_by_step() {
        try (Visitor reporter = Visitor.arrives()) {
            byte[] recording = new byte[15_500_000];
            new Random(11).nextBytes(recording);
            reporter.context().addInitScript("""
                    new MutationObserver(() => {
                      const stage = document.getElementById('stage')?.textContent;
                      if (stage) (window.stages ??= new Set()).add(stage);
                    }).observe(document, { subtree: true, childList: true, characterData: true });
                    """);
            Reporter.writes(reporter, "A recording.", "", new FilePayload("recording.wav", "audio/wav", recording));
            Reporter.sends(reporter);

            assertThat((List<?>) reporter.page().evaluate("[...window.stages]"))
                    .asString()
                    .containsSubsequence("Sealing on your device", "Proving that this is no flood of messages");
        }
    }
}
