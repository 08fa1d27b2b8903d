package daylight.reports.forms;

import static daylight.reports.forms.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.reports.ReportsServers;
import daylight.reports.journey.Investigator;
import daylight.reports.journey.Reporter;
import daylight.reports.receipt.Language;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Answers are read with the words alone. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class AnswersByWordsTest {
    @Test
    void forgedRepliesDoNotHideThoseBeforeThem() {
        Reporter reporter = new Reporter();
        reporter.report("Flood my mailbox.");
        String id = Investigator.caseOf(reporter).path("id").asText();
        Investigator.tree(Investigator.send(id, Investigator.reply(reporter, "The genuine one.", 0), false));
        for (int i = 0; i < 8; i++) {
            Investigator.tree(Investigator.send(id, Investigator.reply(reporter, "Forged.", 901), false));
        }
        String words = String.join(" ", reporter.receipt.words(Language.EN));

        Response newest = form("mailbox", "words", words);
        Response older = form("mailbox", "words", words, "page", "1");

        assertThat(newest.asString()).doesNotContain("Forged.").contains("Look further back");
        assertThat(older.asString()).contains("The genuine one.").doesNotContain("Look further back");
    }

    @Test
    void repliesAreShownToWhoHasTheWords() {
        Reporter reporter = new Reporter();
        reporter.report("By script, and read without.");
        String id = Investigator.caseOf(reporter).path("id").asText();
        Investigator.tree(Investigator.send(id, Investigator.reply(reporter, "We <b>looked</b>.", 0), false));
        Investigator.tree(Investigator.send(id, Investigator.reply(reporter, "Forged.", 901), false));

        Response page = form("mailbox", "words", String.join(" ", reporter.receipt.words(Language.ZH)));

        assertThat(page.asString()).contains("We &lt;b&gt;looked&lt;/b&gt;.").doesNotContain("Forged.", "<script");
    }
}
