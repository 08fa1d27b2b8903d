package daylight.reports.forms;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class FormsTest {
    private static final Pattern WORD = Pattern.compile("<li>([^<]+)</li>");
    private static final Pattern CODE = Pattern.compile("<code>([0-9a-f]{64})</code>");

    @TempDir
    Path folder;

    private static Response form(String path, String... fields) {
        var request = given().contentType("application/x-www-form-urlencoded;charset=utf-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(API + "/forms/" + path);
    }

    private static Response upload(byte[] file, String... fields) {
        var request = given().contentType("multipart/form-data");
        for (int i = 0; i < fields.length; i += 2) {
            request.multiPart(fields[i], fields[i + 1]);
        }
        return request.multiPart("epoch", "1").multiPart("file", "r.age", file).post(API + "/forms/upload");
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

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

    @Test
    void aFileMadeWithStockToolsIsTakenAndTheMailboxIsToldOnce() {
        byte[] file = Age.seal(new byte[64 * 1024], Reporter.roster().recipients());

        Response sent = upload(file, "language", "en");

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        List<String> codes = all(CODE, sent.asString());
        assertThat(codes).as("mailbox, key, C, hash, r").hasSize(5);
        byte[] more = Age.seal(new byte[16 * 1024], Reporter.roster().recipients());
        assertThat(upload(more, "mailbox", codes.get(0), "auth", codes.get(1)).statusCode())
                .isEqualTo(201);
        assertThat(upload(more, "mailbox", codes.get(0), "auth", codes.get(1)).statusCode())
                .isEqualTo(409);
        Response slots = form("mailbox", "mailbox", codes.get(0), "auth", codes.get(1), "page", "0");
        assertThat(slots.asByteArray()).hasSize(8 * 66_520);
        assertThat(slots.header("Content-Disposition")).contains("replies.bin");
    }

    @Test
    void bytesThatLookLikeBoundariesStayInTheFile() throws IOException {
        byte[] content = "\r\n--x\r\r\n--boundar\r\n-\r\r\n".getBytes(StandardCharsets.US_ASCII);
        String body = "--boundary\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nzh\r\n--boundary\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: x/y\r\n\r\n"
                + new String(content, StandardCharsets.US_ASCII) + "\r\n--boundary--\r\n";
        Multipart parts = new Multipart(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)),
                "multipart/form-data; boundary=boundary");

        assertThat(parts.fieldsBefore("file")).containsEntry("language", "zh");
        assertThat(parts.content().readAllBytes()).isEqualTo(content);
    }

    @Test
    void aPlaintextFileSentByMistakeIsRefusedAsAPage() {
        Reporter.roster();
        Response page = upload("not sealed".repeat(5_000).getBytes(StandardCharsets.US_ASCII), "language", "zh");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.contentType()).contains("text/html");
        assertThat(page.asString()).contains("未被接收");
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
    void theCommandsOfTheProtocolWorkWithTheRealAge() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "age is not installed");
        Reporter.roster();
        Files.writeString(
                folder.resolve("roster.txt"), given().get("/roster.txt").asString());
        Files.writeString(folder.resolve("member.key"), TestRoster.identity(0) + "\n");
        run("""
            age-keygen -o me.key 2>/dev/null
            echo "{\\"version\\":1,\\"kind\\":\\"report\\",\\"replyTo\\":\\"$(age-keygen -y me.key)\\",\\"text\\":\\"By hand.\\"}" > message.json
            tar --owner=0 --group=0 --numeric-owner --mtime=@0 -cf r.tar message.json
            truncate -s '>16K' r.tar
            age -R roster.txt -o r.age r.tar
            age -d -i member.key r.age | tar -xO message.json > opened.json
            """);

        Response sent = upload(Files.readAllBytes(folder.resolve("r.age")), "language", "en");

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        assertThat(Files.readString(folder.resolve("opened.json"))).contains("By hand.");
    }

    @Test
    void anArchiveThatIsLongerThanItsSizeIsRefusedAndNotCut() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "age is not installed");
        Reporter.roster();
        Files.writeString(
                folder.resolve("roster.txt"), given().get("/roster.txt").asString());
        Files.write(folder.resolve("ledger.pdf"), new byte[80_000]);
        run("""
            echo "{}" > message.json
            tar -cf r.tar message.json ledger.pdf
            truncate -s '>64K' r.tar
            age -R roster.txt -o r.age r.tar
            """);

        Response sent = upload(Files.readAllBytes(folder.resolve("r.age")), "language", "en");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("The file is not sealed as it must be");
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

    private static FormFields fields(String body) throws IOException {
        return FormFields.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private void run(String script) throws Exception {
        Process shell = new ProcessBuilder("sh", "-euc", script)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
    }
}
