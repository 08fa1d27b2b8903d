package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who writes on a device without network: the page is saved, checked against the root's signature and opened from disk; another device uploads what it wrote, and fetches what was answered. */
class OfflineCopyJourney {
    @TempDir
    Path folder;

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void a_report_is_sealed_from_disk_uploaded_elsewhere_and_answered() throws IOException, InterruptedException {
        String mark = "mark-" + UUID.randomUUID();
        Path copy = saved("/report/offline.html", "daylight-report.html");
        Path roster = saved("/api/reports/roster", "roster.note");
        isSigned(copy);
        String words;
        List<String> facts;
        try (Visitor reporter = onDisk(copy)) {
            List<String> asked = new ArrayList<>();
            reporter.page().onRequest(request -> asked.add(request.url()));
            Reporter.begins(reporter);
            choosesRoster(reporter, copy);
            assertThat(reporter.sees("#failure").innerText()).contains("did not pass its check");
            reporter.presses("Back");
            Reporter.begins(reporter);
            choosesRoster(reporter, roster);
            words = String.join(" ", Reporter.tells(reporter, "Written below deck. " + mark, "", list()));
            Download file = reporter.page().waitForDownload(() -> reporter.presses("Seal and save the file"));
            file.saveAs(folder.resolve("report.age"));
            facts = reporter.sees("#sent").locator("..").locator("dd").allInnerTexts();
            assertThat(facts).hasSize(4);
            assertThat(Reporter.stored(reporter)).isZero();
            assertThat(asked).as("what it asked a server for").allMatch(url -> url.startsWith("blob:"));
            assertThat(reporter.complaints()).isEmpty();
        }
        Path key = Path.of(Investigator.keys("audit-office").toString().replace(".age", ".key"));
        assertThat(new Age(folder).opens(folder.resolve("report.age"), key, "message.json"))
                .contains(mark);
        uploads(facts);
        try (Visitor investigator = Visitor.arrives()) {
            Investigator.arrives(investigator, "/my/reports");
            Investigator.opensKey(investigator, "audit-office");
            Investigator.findsCase(investigator, mark);
            assertThat(investigator.sees("#messages").innerText()).contains("Signed; unchanged", "list.txt");
            Investigator.replies(investigator, "Whose list is it?");
        }
        Path replies = replies(facts);
        try (Visitor reporter = onDisk(copy)) {
            reporter.presses("Read replies with your words");
            reporter.enters("receipt", words);
            reporter.page().locator("#replies-file").setInputFiles(replies);
            reporter.presses("Open the mailbox");
            choosesRoster(reporter, roster);
            assertThat(reporter.sees(".rp-message").innerText())
                    .contains("National Audit Office", "Whose list is it?", "Signed by an investigator");
        }
    }

    private Path saved(String address, String name) throws IOException {
        return Files.writeString(folder.resolve(name), Api.get(address));
    }

    /** Against the key that the page shows, by the command that anybody can run. */
    private void isSigned(Path copy) throws IOException {
        Path note = saved("/report/offline.note", "offline.note");
        try (Visitor reader = Visitor.arrives()) {
            reader.opens("/report");
            assertThat(reader.sees("#check").locator("..").innerText()).contains("offline.note");
            String root = reader.sees("#root").innerText();
            assertThat(Portal.running()
                            .command(
                                    "roster",
                                    "offline",
                                    "verify",
                                    "--root",
                                    root,
                                    "--note",
                                    note.toString(),
                                    copy.toString()))
                    .contains("Right: the copy in the language en.");
        }
    }

    /** A device without network. */
    private static Visitor onDisk(Path copy) {
        Visitor reporter = Visitor.arrives();
        reporter.context().setOffline(true);
        reporter.page().navigate(copy.toUri().toString());
        return reporter;
    }

    private static void choosesRoster(Visitor reporter, Path roster) {
        reporter.page().locator("#roster-file").setInputFiles(roster);
        Reporter.goesOn(reporter);
    }

    private static FilePayload list() {
        return new FilePayload("list.txt", "text/plain", "seven names".getBytes(StandardCharsets.UTF_8));
    }

    /** @param facts mailbox, its key, the roster's number, the file's hash */
    private void uploads(List<String> facts) {
        try (Visitor courier = Visitor.arrivesWithoutScript()) {
            courier.opens("/report");
            courier.sees("form[action$=upload] summary").click();
            courier.enters("upload-mailbox", facts.get(0)).enters("upload-auth", facts.get(1));
            courier.enters("upload-epoch", facts.get(2));
            courier.page().locator("#upload-file").setInputFiles(folder.resolve("report.age"));
            courier.presses("Upload the sealed file");
            assertThat(courier.heading()).isEqualTo("Your report has arrived");
            assertThat(courier.page().locator("dd code").allInnerTexts()).contains(facts.get(0), facts.get(3));
        }
    }

    private Path replies(List<String> facts) {
        try (Visitor courier = Visitor.arrivesWithoutScript()) {
            courier.opens("/report");
            courier.enters("box-mailbox", facts.get(0)).enters("box-auth", facts.get(1));
            Download download = courier.page()
                    .waitForDownload(() -> courier.page()
                            .locator("form[action$=mailbox] button")
                            .click());
            Path file = folder.resolve("replies.bin");
            download.saveAs(file);
            return file;
        }
    }
}
