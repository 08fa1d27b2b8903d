package daylight.kernel.attachments;

import static daylight.kernel.attachments.OwnFolder.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is what its content says, and nothing that acts is kept under its name. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AttachmentTypesTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Attachments attachments;
    private final SweepAttachments sweep;
    private final Clock clock;
    private final OwnFolder folder;

    AttachmentTypesTest(Attachments attachments, SweepAttachments sweep, Clock clock) {
        this.attachments = attachments;
        this.sweep = sweep;
        this.clock = clock;
        this.folder = OwnFolder.in(attachments);
    }

    @BeforeEach
    void givenNothingLeftOver() {
        sweep.tidy(clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void theTypeIsThatOfTheContent() throws IOException {
        assertThat(folder.add("statutes.docx", office("word/document.xml", "wordprocessingml.document"))
                        .type())
                .isEqualTo(WORD);
        assertThat(folder.add("no ending", office("word/document.xml", "wordprocessingml.document"))
                        .type())
                .isEqualTo(WORD);
        assertThat(folder.add("accounts.csv", text("a,b\n1,2\n")).type()).isEqualTo("text/plain");
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefused() {
        assertThatThrownBy(() -> folder.add("charter.pdf", text("Not a PDF at all")))
                .isInstanceOf(AttachmentRefusal.Misnamed.class);
        assertThatThrownBy(
                        () -> folder.add("charter.pdf", bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF)))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
        assertThatThrownBy(() -> folder.add("notes.txt", text("<!DOCTYPE html><html><script>alert(1)</script></html>")))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
        assertThatThrownBy(() -> folder.add("drawing.png", text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
        assertThat(attachments.in(folder.path())).isEmpty();
    }

    @Test
    void nothingThatActsWhenItIsOpenedIsKeptUnderItsName() throws IOException {
        for (String name : List.of("minutes.bat", "charter.js", "page.html", "drawing.svg", "run.sh", "a.xml")) {
            assertThatThrownBy(() -> folder.add(name, text("Article 1, before anything else.\n")))
                    .as(name)
                    .isInstanceOf(AttachmentRefusal.Misnamed.class);
        }
        assertThat(folder.add("minutes.nobodyknows", text("Article 1")).name()).isEqualTo("minutes.nobodyknows.txt");
        assertThat(folder.add("no ending", text("%PDF-1.7\n1 0 obj\n%%EOF\n")).name())
                .isEqualTo("no ending.pdf");
        assertThat(attachments.in(folder.path()))
                .extracting(Attachment::name)
                .containsExactly("minutes.nobodyknows.txt", "no ending.pdf");
    }

    @Test
    void textsOfOtherEndingsThatNothingRunsAreTaken() throws IOException {
        for (String name : List.of("accounts.tsv", "charter.md", "server.log", "CHARTER.TXT")) {
            assertThat(folder.add(name, text("a\tb\n")).name()).isEqualTo(name);
        }
    }

    @Test
    void aNameThatReadsOtherwiseThanItIsIsAFault() {
        assertThat(AttachmentNames.fault("charter \u5F20.pdf")).isNull();
        assertThat(AttachmentNames.fault("x".repeat(200))).isNull();
        for (String name : List.of(" ", "x".repeat(201), "a\nb", "a\u0000", "charter\u202Efdp.exe", "a\u0085b")) {
            assertThat(AttachmentNames.fault(name)).isNotBlank();
        }
        assertThat(AttachmentNames.fault(null)).isNotBlank();
    }

    @Test
    void aDocumentWithMacrosIsRefusedWhateverItIsCalled() {
        assertThatThrownBy(() -> folder.add("form.docx", office("word/document.xml", "document.macroEnabled")))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> folder.add("empty.txt", new byte[0])).isInstanceOf(AttachmentRefusal.Empty.class);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[512];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** A package as an office program writes it, with one part. */
    private static byte[] office(String part, String type) {
        String openXml = "application/vnd.openxmlformats-officedocument.";
        String main = type.contains("macroEnabled")
                ? "application/vnd.ms-word." + type + ".main+xml"
                : openXml + type + ".main+xml";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text("<document/>"));
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types><Override PartName='/" + part + "' ContentType='" + main + "'/></Types>"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
