package daylight.kernel.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.kernel.attachments.NewAttachment.Limits;
import daylight.kernel.http.BodyTooLarge;
import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AttachmentsTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Attachments attachments;
    private final SweepAttachments sweep;
    private final Jdbi jdbi;
    private final Clock clock;
    private final String folder = "application/" + UUID.randomUUID();

    AttachmentsTest(Attachments attachments, SweepAttachments sweep, Jdbi jdbi, Clock clock) {
        this.attachments = attachments;
        this.sweep = sweep;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @BeforeEach
    void givenNothingLeftOver() {
        sweep.tidy(clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void aFileIsListedWithWhatItIs() throws IOException {
        Attachment added = add("rules.txt", text("Article 1"));

        assertThat(attachments.in(folder)).containsExactly(added);
        assertThat(attachments.find(added.id())).contains(added);
        assertThat(added.type()).isEqualTo("text/plain");
        assertThat(added.size()).isEqualTo(9);
    }

    @Test
    void theTypeIsThatOfTheContent() throws IOException {
        assertThat(add("statutes.docx", office("word/document.xml", "wordprocessingml.document"))
                        .type())
                .isEqualTo(WORD);
        assertThat(add("no ending", office("word/document.xml", "wordprocessingml.document"))
                        .type())
                .isEqualTo(WORD);
        assertThat(add("accounts.csv", text("a,b\n1,2\n")).type()).isEqualTo("text/plain");
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefused() {
        assertThatThrownBy(() -> add("charter.pdf", text("Not a PDF at all")))
                .isInstanceOf(AttachmentRefusal.Misnamed.class);
        assertThatThrownBy(() -> add("charter.pdf", bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF)))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
        assertThatThrownBy(() -> add("notes.txt", text("<!DOCTYPE html><html><script>alert(1)</script></html>")))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
        assertThatThrownBy(() -> add("drawing.png", text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
        assertThat(attachments.in(folder)).isEmpty();
    }

    @Test
    void nothingThatActsWhenItIsOpenedIsKeptUnderItsName() throws IOException {
        for (String name : List.of("minutes.bat", "charter.js", "page.html", "drawing.svg", "run.sh", "a.xml")) {
            assertThatThrownBy(() -> add(name, text("Article 1, before anything else.\n")))
                    .as(name)
                    .isInstanceOf(AttachmentRefusal.Misnamed.class);
        }
        assertThat(add("minutes.nobodyknows", text("Article 1")).name()).isEqualTo("minutes.nobodyknows.txt");
        assertThat(add("no ending", text("%PDF-1.7\n1 0 obj\n%%EOF\n")).name()).isEqualTo("no ending.pdf");
        assertThat(attachments.in(folder))
                .extracting(Attachment::name)
                .containsExactly("minutes.nobodyknows.txt", "no ending.pdf");
    }

    @Test
    void textsOfOtherEndingsThatNothingRunsAreTaken() throws IOException {
        for (String name : List.of("accounts.tsv", "charter.md", "server.log", "CHARTER.TXT")) {
            assertThat(add(name, text("a\tb\n")).name()).isEqualTo(name);
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
        assertThatThrownBy(() -> add("form.docx", office("word/document.xml", "document.macroEnabled")))
                .isInstanceOf(AttachmentRefusal.NotTaken.class);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> add("empty.txt", new byte[0])).isInstanceOf(AttachmentRefusal.Empty.class);
    }

    @Test
    void aBodyThatIsTooLongIsNotReadToItsEnd() {
        CountedStream endless = new CountedStream();
        Limits limits = new Limits(1_000_000, 10_000_000, AttachmentTypes.DOCUMENTS);

        assertThatThrownBy(() -> attachments.add(new NewAttachment(folder, "any", "endless.txt", limits), endless))
                .isInstanceOf(BodyTooLarge.class);

        assertThat(endless.read).isLessThan(1_200_000);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void aFolderThatIsFullTakesNothingMore() throws IOException {
        Limits limits = new Limits(100, 100, AttachmentTypes.DOCUMENTS);
        Attachment first = attachments.add(new NewAttachment(folder, "any", "a.txt", limits), stream("a".repeat(60)));

        assertThatThrownBy(() ->
                        attachments.add(new NewAttachment(folder, "any", "b.txt", limits), stream("b".repeat(60))))
                .isInstanceOf(AttachmentRefusal.NoRoom.class);

        attachments.remove(first.id(), folder);
        attachments.add(new NewAttachment(folder, "any", "b.txt", limits), stream("b".repeat(60)));
        assertThat(attachments.in(folder)).hasSize(1);
    }

    @Test
    void aRemovalThatIsRolledBackChangesNothing() throws IOException {
        Attachment one = add("rules.txt", text("Article 1"));

        QuarkusTransaction.begin();
        attachments.remove(one.id(), folder);
        QuarkusTransaction.rollback();

        assertThat(attachments.in(folder)).containsExactly(one);
    }

    @Test
    void whatWasRemovedGoesWithItsBytesAndNobodyElseRemovesIt() throws IOException {
        Attachment one = add("rules.txt", text("Article 1"));

        assertThat(attachments.remove(one.id(), "application/another")).isFalse();
        assertThat(attachments.remove(one.id(), folder)).isTrue();
        sweep.tidy(clock.instant().plus(Duration.ofDays(2)));

        assertThat(attachments.find(one.id())).isEmpty();
        assertThatThrownBy(() -> attachments.open(one, 0, 1).close()).hasMessageContaining("did not hand out");
        assertThat(rows(one.id())).isZero();
    }

    @Test
    void oneIsMovedByWhomeverKnowsWhereItIs() throws IOException {
        Attachment one = add("rules.txt", text("Article 1"));
        String other = "filing/" + UUID.randomUUID();

        assertThat(attachments.move(one.id(), "application/another", other)).isFalse();
        assertThat(attachments.move(one.id(), folder, other)).isTrue();

        assertThat(attachments.in(folder)).isEmpty();
        assertThat(attachments.in(other)).extracting(Attachment::id).containsExactly(one.id());
    }

    @Test
    void whatNobodyCameBackForIsRemoved() throws IOException {
        String waiting = "waiting/" + UUID.randomUUID();
        Attachment one = add("rules.txt", text("Article 1"));
        Attachment forgotten = add("draft.txt", text("Article 2"));
        attachments.move(forgotten.id(), folder, waiting);

        assertThat(attachments.removeOlder("waiting/", clock.instant().minus(Duration.ofDays(7))))
                .isZero();
        assertThat(attachments.removeOlder("waiting/", clock.instant().plusSeconds(1)))
                .isPositive();

        assertThat(attachments.in(waiting)).isEmpty();
        assertThat(attachments.in(folder)).containsExactly(one);
    }

    @Test
    void aFileThatComesTooLateIsNotKept() throws IOException {
        NewAttachment late = new NewAttachment(folder, "any", "late.txt", Limits.documents());
        RuntimeException closed = new IllegalArgumentException("Closed meanwhile");

        assertThatThrownBy(() -> attachments.add(late, stream("late"), () -> {
                    throw closed;
                }))
                .isSameAs(closed);

        assertThat(attachments.in(folder)).isEmpty();
        attachments.add(late, stream("in time"), () -> {});
        assertThat(attachments.in(folder)).hasSize(1);
    }

    @Test
    void aSenderWhoBreaksOffLeavesNothing() throws IOException {
        InputStream gone = InputStream.nullInputStream();
        gone.close();
        InputStream broken = new SequenceInputStream(stream("x".repeat(200_000)), gone);

        assertThatThrownBy(
                        () -> attachments.add(new NewAttachment(folder, "any", "half.txt", Limits.documents()), broken))
                .isInstanceOf(IOException.class);

        assertThat(attachments.in(folder)).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    private Attachment add(String name, byte[] body) throws IOException {
        return attachments.add(
                new NewAttachment(folder, "statutes", name, Limits.documents()), new ByteArrayInputStream(body));
    }

    private int rows(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM attachment WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    private static Stream<Path> arriving() {
        try (Stream<Path> files = Files.list(Path.of("target/attachments/arriving"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text(text));
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

    /** Letters without end, counted. */
    private static final class CountedStream extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            read += length;
            return length;
        }
    }
}
