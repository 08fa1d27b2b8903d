package daylight.reports.forms;

import static daylight.reports.forms.Forms.all;
import static daylight.reports.forms.Forms.fields;
import static daylight.reports.forms.Forms.form;
import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.kernel.input.TextRule;
import daylight.kernel.problems.InvalidInput;
import daylight.reports.ReportsServers;
import daylight.reports.TestRoster;
import daylight.reports.journey.Investigator;
import daylight.reports.journey.Reporter;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Language;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form without a script: weaker, marked as such, and nothing of it is kept open. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class PlainFormTest {
    private static final Pattern WORD = Pattern.compile("<li>([^<]+)</li>");

    /** The message that says this, as a member opens it; empty when none is sealed to them. */
    private static Optional<JsonNode> opened(String text, int member) {
        for (JsonNode item : Investigator.tree(Investigator.desk().get(API + "/cases?size=200"))
                .path("items")) {
            JsonNode messages = Investigator.tree(Investigator.desk()
                            .get(API + "/cases/" + item.path("id").asText()))
                    .path("messages");
            for (JsonNode message : messages) {
                byte[] file = Investigator.file(message.path("id").asText());
                byte[] archive = Age.open(file, TestRoster.identity(member)).orElse(new byte[0]);
                if (new String(archive, StandardCharsets.UTF_8).contains(text)) {
                    return Optional.of(Investigator.opened(file, member));
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void aPlainFormIsSealedInMemoryAndItsWordsReadTheAnswers() {
        Reporter.roster();

        Response sent = form("plain", "language", "zh", "text", "码头的绳子从未购买。", "category", "procurement");

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        assertThat(sent.asString()).contains("lang=\"zh-Hans\"", "弱于其他方式");
        assertThat(sent.asString()).containsPattern("日期 \\d{4}年\\d{1,2}月\\d{1,2}日（UTC）");
        List<String> words = all(WORD, sent.asString());
        assertThat(words).hasSize(12);
        JsonNode message = opened("码头的绳子从未购买", 0).orElseThrow();
        assertThat(message.path("sealedBy").asText()).isEqualTo("server");
        assertThat(message.at("/answers/category").asText()).isEqualTo("procurement");
        assertThat(message.has("sender")).isFalse();

        Response none = form("mailbox", "language", "en", "words", String.join("", words));
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.asString()).contains("There is no answer yet");
    }

    @Test
    void whoIsTickedInThePlainFormReadsNothingAndNamesNobodyWhoIsLeftOut() {
        List<String> all = Reporter.roster().recipients();

        Response sent = form("plain", "text", "The auditors take part.", "epoch", "1", "without", "audit-office");

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        assertThat(opened("The auditors take part.", 0)).isEmpty();
        JsonNode message = opened("The auditors take part.", 1).orElseThrow();
        List<String> named = new ArrayList<>();
        message.path("recipients").forEach(one -> named.add(one.asText()));
        assertThat(named).hasSize(8).doesNotHaveDuplicates().isSorted();
        assertThat(named.stream().filter(all::contains))
                .hasSize(4)
                .doesNotContain(TestRoster.member(0).recipient());
    }

    @Test
    void thePlainFormLeavesOutNoUnknownBodyAndSomebodyIn() {
        Reporter.roster();
        Response unknown = form("plain", "text", "For whom?", "without", "customs");
        Response nobody = given().contentType("application/x-www-form-urlencoded;charset=utf-8")
                .formParam("text", "For nobody?")
                .formParam("without", "audit-office", "harbour-discipline")
                .post(API + "/forms/plain");

        assertThat(List.of(unknown, nobody)).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.asString()).contains("Who must not read it:");
        });
        assertThat(form("plain", "text", "To whom?", "epoch", "99").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aFormWithFaultsNamesThemAll() {
        Response page = form("plain", "language", "en", "category", "gossip", "words", "abandon");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Text:", "Category:", "Words:");
        assertThat(form("plain", "text", "x".repeat(30_001)).statusCode()).isEqualTo(422);
        assertThat(form("mailbox", "language", "en").statusCode()).isEqualTo(422);
        assertThat(given().contentType("multipart/form-data; boundary=b")
                        .body("nothing".getBytes(StandardCharsets.UTF_8))
                        .post(API + "/forms/upload")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(FormTexts.of(Language.EN).keys())
                .isEqualTo(FormTexts.of(Language.ZH).keys());
    }

    @Test
    void aFormIsReadAsItsBytesSayOrNotAtAll() throws IOException {
        FormFields raw = fields("text=港口 的绳子&language=zh&name=%E6%B8%AF");
        FormFields broken = fields("text=%FF%E6");

        assertThat(raw.text("text", TextRule.text(100))).isEqualTo("港口 的绳子");
        assertThat(raw.text("name", TextRule.line(100))).isEqualTo("港");
        assertThat(raw.language()).isEqualTo(Language.ZH);
        assertThatThrownBy(broken::finish).isInstanceOf(InvalidInput.class);
    }
}
