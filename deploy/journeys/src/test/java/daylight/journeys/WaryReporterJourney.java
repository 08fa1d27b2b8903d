package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reports who trusts neither the server nor its pages. */
class WaryReporterJourney {
    private static final int SLOT = 66_520;

    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
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
    void a_page_that_was_left_holds_nothing_for_whoever_presses_back() {
        try (Visitor reporter = Visitor.arrives()) {
            Reporter.writes(reporter, "Nobody who comes after me should read this.", "");
            reporter.page().evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
            assertThat(reporter.page().locator("#app").innerText()).isEmpty();

            reporter.page().evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            reporter.sees("#begin");
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
}
