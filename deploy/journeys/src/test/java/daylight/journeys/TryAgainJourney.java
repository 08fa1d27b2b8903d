package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody whose first try to send a report fails: it is stored once, and nobody comes to read it whom the page did not name. */
class TryAgainJourney {
    /** The first answer arrives at the browser and not at the page, as when the line breaks in between. */
    private static final String LOSES_THE_FIRST_ANSWER = """
            window.sent = [];
            const send = XMLHttpRequest.prototype.send;
            XMLHttpRequest.prototype.send = function (body) {
              window.sent.push(body);
              if (window.sent.length === 1) {
                const broken = this.onerror;
                this.onload = () => broken.call(this, new ProgressEvent('error'));
              }
              send.call(this, body);
            };
            """;

    private static final String HASHES_OF_FILES_SENT = """
            () => Promise.all(window.sent.map(async (blob) => {
              const bytes = new Uint8Array(await blob.arrayBuffer());
              const file = bytes.slice(bytes.indexOf(10) + 1);
              const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
              return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
            }))
            """;

    private static final String OLD_ROSTER = "{\"type\":\"https://portal.example/problems/old-roster\",\"status\":409}";

    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void a_report_whose_answer_was_lost_goes_again_as_the_same_file() {
        try (Visitor reporter = Visitor.arrives()) {
            reporter.context().addInitScript(LOSES_THE_FIRST_ANSWER);
            Reporter.writes(reporter, "Sent twice, stored once.", "");
            reporter.presses("Seal and send");
            assertThat(reporter.sees("#failure").innerText()).startsWith("There is no connection");

            reporter.presses("Try again");

            assertThat(reporter.sees("#sent").innerText()).isEqualTo("Your report has arrived");
            String hash = reporter.sees("#sha256").innerText();
            assertThat((List<?>) reporter.page().evaluate(HASHES_OF_FILES_SENT))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file).isEqualTo(hash));
        }
    }

    @Test
    void a_body_that_a_new_list_adds_is_asked_about_before_anything_is_sealed_to_it()
            throws IOException, InterruptedException, GeneralSecurityException {
        String next = listWithCustoms();
        try (Visitor reporter = Visitor.arrives()) {
            Reporter.writes(reporter, "The harbour commission takes part.", "harbour-discipline");
            reporter.page()
                    .route(
                            "**/api/reports/messages",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(409)
                                    .setContentType("application/problem+json")
                                    .setBody(OLD_ROSTER)));
            reporter.page()
                    .route(
                            "**/api/reports/roster",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/plain;charset=utf-8")
                                    .setBody(next)));
            reporter.presses("Seal and send");
            assertThat(reporter.sees("#failure").innerText()).contains("has changed meanwhile");

            reporter.presses("Try again");

            reporter.sees("#body-customs");
            assertThat(reporter.sees("#step-title").innerText()).isEqualTo("Who may read it?");
            assertThat(reporter.sees("#app").innerText()).contains("names other bodies");
            assertThat(reporter.page().locator("#body-audit-office").isChecked())
                    .isTrue();
            assertThat(reporter.page().locator("#body-harbour-discipline").isChecked())
                    .isFalse();
            assertThat(reporter.page().locator("#body-customs").isChecked()).isFalse();
            Reporter.goesOn(reporter);
            assertThat(reporter.sees("#app").innerText())
                    .contains("Look it over before it is sealed", "National Audit Office")
                    .doesNotContain("Customs");
        }
    }

    /** The next roster, signed by the root that the page pins and not published, with a body more. */
    private String listWithCustoms() throws IOException, InterruptedException, GeneralSecurityException {
        Portal portal = Portal.running();
        Path roster = portal.home().resolve("roster");
        Age age = new Age(folder);
        age.run("age-keygen", "-o", "customs.key");
        String recipient = age.run("age-keygen", "-y", "customs.key");
        SigningKey key = SigningKey.fresh();
        String signature = key.signs("daylight-member-v1\n" + recipient + "\ncustoms\n");
        String line = String.join(" ", "daylight-member/v1", recipient, key.verifier(), "customs", signature);
        Path members = folder.resolve("members.txt");
        Files.writeString(members, Files.readString(roster.resolve("members.txt")) + line + "\n");
        Path previous = Files.writeString(folder.resolve("previous.txt"), Api.get("/api/reports/roster"));
        Path next = folder.resolve("next.txt");
        Roster.signs(portal, members, previous, folder.resolve("dummies.txt"), next, "customs|Customs|海关");
        return Files.readString(next);
    }
}
