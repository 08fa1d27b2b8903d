package daylight.reports.forms;

import static daylight.reports.forms.Forms.all;
import static daylight.reports.forms.Forms.form;
import static daylight.reports.forms.Forms.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.reports.ReportsServers;
import daylight.reports.TestRoster;
import daylight.reports.journey.Reporter;
import daylight.reports.receipt.Age;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were sealed with tools that everybody has. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class StockToolsTest {
    private static final Pattern CODE = Pattern.compile("<code>([0-9a-f]{64})</code>");

    @TempDir
    Path folder;

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

    private void run(String script) throws Exception {
        Process shell = new ProcessBuilder("sh", "-euc", script)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
    }
}
