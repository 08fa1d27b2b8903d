package daylight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link EveryPageJourney} looks for, on the pages of reports that no address leads to: steps of the scripted page, answers of the forms without script, the investigators' desk. */
class ReportPagesJourney {
    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void only_where_there_is_the_service() {
        Assumptions.assumeTrue(Portal.reports());
    }

    @Test
    void the_steps_of_a_report_and_the_desk_serve_everybody() {
        try (Visitor reporter = Visitor.arrives();
                Visitor investigator = Visitor.arrives()) {
            String words = String.join(" ", Reporter.writes(reporter, "For the photograph.", ""));
            look(reporter, "en-report-review");
            Reporter.sends(reporter);
            look(reporter, "en-report-sent");
            Reporter.opensMailbox(reporter, words);
            look(reporter, "en-report-mailbox");
            reporter.opens("/zh/report").presses("开始举报");
            reporter.presses("继续");
            look(reporter, "zh-report-question");
            desk(investigator);
            assertThat(faults).isEmpty();
            assertThat(reporter.complaints()).isEmpty();
            assertThat(investigator.complaints()).isEmpty();
        }
    }

    private void desk(Visitor investigator) {
        Investigator.arrives(investigator, "/my/reports");
        for (String path : List.of("/reports", "/reports/keys", "/reports/hand-over", "/reports?state=closed")) {
            Inspection.inspect(investigator, "/my" + path, "en-my" + PublicPages.name(path), true, faults);
            Inspection.inspect(investigator, "/my/zh" + path, "zh-my" + PublicPages.name(path), false, faults);
        }
        investigator.resize(Visitor.WIDE);
        investigator.opens("/my/reports");
        Investigator.opensKey(investigator, "audit-office");
        Investigator.findsCase(investigator, "For the photograph.");
        investigator.sees("#reply-text");
        look(investigator, "en-my-reports-case");
        String address = investigator.page().url();
        investigator.page().navigate(address.replace("/my/", "/my/zh/"));
        Investigator.opensKey(investigator, "audit-office");
        investigator.sees("#reply-text");
        look(investigator, "zh-my-reports-case");
    }

    private void look(Visitor visitor, String name) {
        Inspection.look(visitor, name, faults);
        visitor.resize(Visitor.WIDE);
    }

    /** With a script, for the rules are checked by one; the forms and their answers have none. */
    @Test
    void the_answers_of_the_forms_do_too_in_both_languages() throws IOException, InterruptedException {
        Age age = new Age(folder);
        age.run("age-keygen", "-o", "me.key");
        String recipient = age.run("age-keygen", "-y", "me.key");
        Files.writeString(folder.resolve("roster.txt"), Api.get("/roster.txt"));
        try (Visitor reporter = Visitor.arrives()) {
            for (String language : List.of("en", "zh")) {
                String page = language.equals("en") ? "/report" : "/zh/report";
                look(ways(reporter, page), language + "-ways");
                Path sealed = age.seals(
                        "{\"version\":1,\"kind\":\"report\",\"replyTo\":\"" + recipient + "\",\"text\":\"By hand.\"}",
                        "-R",
                        "roster.txt");
                uploads(reporter, page, sealed);
                look(reporter, language + "-form-uploaded");
                uploads(reporter, page, folder.resolve("roster.txt"));
                look(reporter, language + "-form-refused");
                ways(reporter, page).enters("plain-text", "The bell tower was sold.");
                submits(reporter, "plain");
                look(reporter, language + "-form-plain");
                String words =
                        String.join(" ", reporter.page().locator("ol.words li").allInnerTexts());
                ways(reporter, page).enters("box-words", words);
                submits(reporter, "mailbox");
                look(reporter, language + "-form-mailbox");
            }
            assertThat(faults).isEmpty();
            assertThat(reporter.complaints()).isEmpty();
        }
    }

    private static void uploads(Visitor reporter, String page, Path file) {
        ways(reporter, page);
        reporter.enters("upload-epoch", reporter.sees("#list-epoch").innerText());
        reporter.page().locator("#upload-file").setInputFiles(file);
        submits(reporter, "upload");
    }

    private static Visitor ways(Visitor reporter, String page) {
        reporter.opens(page);
        reporter.sees("#ways > summary").click();
        return reporter;
    }

    private static void submits(Visitor reporter, String form) {
        reporter.page().locator("form[action$=" + form + "] button").click();
        reporter.page().waitForURL("**/api/reports/forms/" + form);
    }
}
