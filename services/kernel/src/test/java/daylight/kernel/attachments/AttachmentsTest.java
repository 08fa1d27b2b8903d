package daylight.kernel.attachments;

import static daylight.kernel.attachments.OwnFolder.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AttachmentsTest {
    private final Attachments attachments;
    private final SweepAttachments sweep;
    private final Jdbi jdbi;
    private final Clock clock;
    private final OwnFolder folder;

    AttachmentsTest(Attachments attachments, SweepAttachments sweep, Jdbi jdbi, Clock clock) {
        this.attachments = attachments;
        this.sweep = sweep;
        this.jdbi = jdbi;
        this.clock = clock;
        this.folder = OwnFolder.in(attachments);
    }

    @BeforeEach
    void givenNothingLeftOver() {
        sweep.tidy(clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void aFileIsListedWithWhatItIs() throws IOException {
        Attachment added = folder.add("rules.txt", text("Article 1"));

        assertThat(attachments.in(folder.path())).containsExactly(added);
        assertThat(attachments.find(added.id())).contains(added);
        assertThat(added.type()).isEqualTo("text/plain");
        assertThat(added.size()).isEqualTo(9);
    }

    @Test
    void aRemovalThatIsRolledBackChangesNothing() throws IOException {
        Attachment one = folder.add("rules.txt", text("Article 1"));

        QuarkusTransaction.begin();
        attachments.remove(one.id(), folder.path());
        QuarkusTransaction.rollback();

        assertThat(attachments.in(folder.path())).containsExactly(one);
    }

    @Test
    void whatWasRemovedGoesWithItsBytesAndNobodyElseRemovesIt() throws IOException {
        Attachment one = folder.add("rules.txt", text("Article 1"));

        assertThat(attachments.remove(one.id(), "application/another")).isFalse();
        assertThat(attachments.remove(one.id(), folder.path())).isTrue();
        sweep.tidy(clock.instant().plus(Duration.ofDays(2)));

        assertThat(attachments.find(one.id())).isEmpty();
        assertThatThrownBy(() -> attachments.open(one, 0, 1).close()).hasMessageContaining("did not hand out");
        assertThat(rows(one.id())).isZero();
    }

    @Test
    void oneIsMovedByWhomeverKnowsWhereItIs() throws IOException {
        Attachment one = folder.add("rules.txt", text("Article 1"));
        String other = "filing/" + UUID.randomUUID();

        assertThat(attachments.move(one.id(), "application/another", other)).isFalse();
        assertThat(attachments.move(one.id(), folder.path(), other)).isTrue();

        assertThat(attachments.in(folder.path())).isEmpty();
        assertThat(attachments.in(other)).extracting(Attachment::id).containsExactly(one.id());
    }

    @Test
    void whatNobodyCameBackForIsRemoved() throws IOException {
        String waiting = "waiting/" + UUID.randomUUID();
        Attachment one = folder.add("rules.txt", text("Article 1"));
        Attachment forgotten = folder.add("draft.txt", text("Article 2"));
        attachments.move(forgotten.id(), folder.path(), waiting);

        assertThat(attachments.removeOlder("waiting/", clock.instant().minus(Duration.ofDays(7))))
                .isZero();
        assertThat(attachments.removeOlder("waiting/", clock.instant().plusSeconds(1)))
                .isPositive();

        assertThat(attachments.in(waiting)).isEmpty();
        assertThat(attachments.in(folder.path())).containsExactly(one);
    }

    private int rows(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM attachment WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }
}
