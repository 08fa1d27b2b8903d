package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reports corruption, is asked back, answers with the words alone, and the public reads what came of it. No server could read along. */
class ReporterJourney {
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
            Casework.asksBack(investigator);
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
            Casework.closes(investigator, outcome);
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
