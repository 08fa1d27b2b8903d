package daylight.kernel.attachments;

import static daylight.kernel.attachments.OwnFolder.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.kernel.attachments.NewAttachment.Limits;
import daylight.kernel.http.BodyTooLarge;
import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives too long, too late, in part or where there is no room leaves nothing. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ArrivingAttachmentsTest {
    private final Attachments attachments;
    private final SweepAttachments sweep;
    private final Clock clock;
    private final OwnFolder folder;

    ArrivingAttachmentsTest(Attachments attachments, SweepAttachments sweep, Clock clock) {
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
    void aBodyThatIsTooLongIsNotReadToItsEnd() {
        CountedStream endless = new CountedStream();
        Limits limits = new Limits(1_000_000, 10_000_000, AttachmentTypes.DOCUMENTS);

        assertThatThrownBy(
                        () -> attachments.add(new NewAttachment(folder.path(), "any", "endless.txt", limits), endless))
                .isInstanceOf(BodyTooLarge.class);

        assertThat(endless.read).isLessThan(1_200_000);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void aFolderThatIsFullTakesNothingMore() throws IOException {
        Limits limits = new Limits(100, 100, AttachmentTypes.DOCUMENTS);
        Attachment first =
                attachments.add(new NewAttachment(folder.path(), "any", "a.txt", limits), stream("a".repeat(60)));

        assertThatThrownBy(() -> attachments.add(
                        new NewAttachment(folder.path(), "any", "b.txt", limits), stream("b".repeat(60))))
                .isInstanceOf(AttachmentRefusal.NoRoom.class);

        attachments.remove(first.id(), folder.path());
        attachments.add(new NewAttachment(folder.path(), "any", "b.txt", limits), stream("b".repeat(60)));
        assertThat(attachments.in(folder.path())).hasSize(1);
    }

    @Test
    void aFileThatComesTooLateIsNotKept() throws IOException {
        NewAttachment late = new NewAttachment(folder.path(), "any", "late.txt", Limits.documents());
        RuntimeException closed = new IllegalArgumentException("Closed meanwhile");

        assertThatThrownBy(() -> attachments.add(late, stream("late"), () -> {
                    throw closed;
                }))
                .isSameAs(closed);

        assertThat(attachments.in(folder.path())).isEmpty();
        attachments.add(late, stream("in time"), () -> {});
        assertThat(attachments.in(folder.path())).hasSize(1);
    }

    @Test
    void aSenderWhoBreaksOffLeavesNothing() throws IOException {
        InputStream gone = InputStream.nullInputStream();
        gone.close();
        InputStream broken = new SequenceInputStream(stream("x".repeat(200_000)), gone);

        assertThatThrownBy(() -> attachments.add(
                        new NewAttachment(folder.path(), "any", "half.txt", Limits.documents()), broken))
                .isInstanceOf(IOException.class);

        assertThat(attachments.in(folder.path())).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    private static Stream<Path> arriving() {
        try (Stream<Path> files = Files.list(Path.of("target/attachments/arriving"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
