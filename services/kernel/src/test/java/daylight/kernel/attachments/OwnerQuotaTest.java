package daylight.kernel.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.kernel.attachments.NewAttachment.Limits;
import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** How much one account may send: in these tests, a thousand bytes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OwnerQuotaTest {
    private final Attachments attachments;
    private final Jdbi jdbi;
    private final String account = "account-" + UUID.randomUUID();

    OwnerQuotaTest(Attachments attachments, Jdbi jdbi) {
        this.attachments = attachments;
        this.jdbi = jdbi;
    }

    @Test
    void whatAnAccountSendsCountsWhereverItSendsIt() throws IOException {
        Attachment first = sent(account, "application/one", 600);
        attachments.move(first.id(), "application/one", "filing/one");

        assertThatThrownBy(() -> sent(account, "application/other", 401))
                .isInstanceOfSatisfying(
                        AttachmentRefusal.AccountFull.class,
                        full -> assertThat(full.problem().members()).containsEntry("left", 400L));
        sent("another-" + account, "application/other", 401);
        Attachment second = sent(account, "application/other", 400);

        attachments.remove(second.id(), "application/other");
        sent(account, "application/other", 400);
    }

    @Test
    void whatAnAccountSentAYearAgoCountsNoMore() throws IOException {
        Attachment old = sent(account, "filing/two", 1_000);
        assertThatThrownBy(() -> sent(account, "filing/three", 1)).isInstanceOf(AttachmentRefusal.AccountFull.class);
        jdbi.useHandle(handle ->
                handle.execute("UPDATE attachment SET sent_at = sent_at - interval '366 days' WHERE id = ?", old.id()));

        sent(account, "filing/three", 1_000);
    }

    private Attachment sent(String sender, String to, int size) throws IOException {
        byte[] text = "a".repeat(size).getBytes(StandardCharsets.UTF_8);
        return attachments.add(
                new NewAttachment(to, "any", "a.txt", Limits.documents()).by(sender), new ByteArrayInputStream(text));
    }
}
