package daylight.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How much one account may send, wherever it sends it. The quota of a folder bounds what hangs at one thing; of things an account may begin many. What was sent longer ago counts no more: files of a register
 * are never taken away, and who files each year for many must not come to an end.
 */
@ApplicationScoped
class OwnerQuota {
    private static final String USED =
            "SELECT coalesce(sum(size), 0) FROM attachment WHERE owner = :owner AND sent_at > :since AND state = 'kept'";

    private final Jdbi jdbi;
    private final AttachmentsConfig config;
    private final Clock clock;

    OwnerQuota(Jdbi jdbi, AttachmentsConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.config = config;
        this.clock = clock;
    }

    /** Bytes that an account may send now; without end where nobody is named. */
    long left(@Nullable String owner) {
        return owner == null ? Long.MAX_VALUE : jdbi.withHandle(handle -> left(handle, owner));
    }

    /**
     * In the transaction in which a file is kept: of two that come at once, the second waits and sees the first.
     *
     * @throws AttachmentRefusal.AccountFull when the account has no room for it
     */
    void check(Handle handle, @Nullable String owner, long size) {
        if (owner == null) {
            return;
        }
        handle.execute("SELECT pg_advisory_xact_lock(hashtext(?))", "attachments sent by " + owner);
        refuse(left(handle, owner), size);
    }

    static void refuse(long left, long size) {
        if (size > left) {
            throw new AttachmentRefusal.AccountFull(Math.max(0, left));
        }
    }

    private long left(Handle handle, String owner) {
        return config.accountQuota().asLongValue()
                - handle.createQuery(USED)
                        .bind("owner", owner)
                        .bind("since", clock.instant().minus(config.accountQuotaPeriod()))
                        .mapTo(Long.class)
                        .one();
    }
}
