package daylight.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rows of attachments. */
@ApplicationScoped
class AttachmentTable {
    private static final int MOST_LISTED = 1_000;
    private static final String SELECT =
            "SELECT id, folder, label, name, size, sha256, type, changed_at FROM attachment WHERE state = 'kept'";
    private static final String USED =
            "SELECT coalesce(sum(size), 0) FROM attachment WHERE folder = :folder AND state = 'kept'";

    private final Jdbi jdbi;
    private final OwnerQuota owners;
    private final Clock clock;

    AttachmentTable(Jdbi jdbi, OwnerQuota owners, Clock clock) {
        this.jdbi = jdbi;
        this.owners = owners;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void arriving(UUID id, NewAttachment what) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO attachment (id, folder, label, name, state, changed_at, owner, sent_at) VALUES"
                                + " (:id, :folder, :label, :name, 'arriving', :now, :owner, :now)")
                .bind("id", id)
                .bind("folder", what.folder())
                .bind("label", what.label())
                .bind("name", what.name())
                .bind("owner", what.owner())
                .bind("now", clock.instant())
                .execute());
    }

    /**
     * The file becomes an attachment.
     *
     * @param admit throws when what it hangs at takes no file any more
     * @throws AttachmentRefusal when others filled the folder meanwhile, or its sender sent more elsewhere
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void kept(Attachment one, NewAttachment what, Runnable admit) {
        admit.run();
        jdbi.useHandle(handle -> {
            // Two files at once must not both take the last room.
            handle.execute("SELECT pg_advisory_xact_lock(hashtext(?))", "attachments of " + one.folder());
            long left = what.limits().quota() - used(handle, one.folder());
            new Room(Integer.MAX_VALUE, left, Long.MAX_VALUE).check(one.size());
            owners.check(handle, what.owner(), one.size());
            handle.createUpdate(
                            "UPDATE attachment SET state = 'kept', name = :name, size = :size, sha256 = :sha256, type = :type,"
                                    + " changed_at = :now WHERE id = :id")
                    .bind("name", one.name())
                    .bind("size", one.size())
                    .bind("sha256", one.sha256())
                    .bind("type", one.type())
                    .bind("now", one.at())
                    .bind("id", one.id())
                    .execute();
        });
    }

    long used(String folder) {
        return jdbi.withHandle(handle -> used(handle, folder));
    }

    private static long used(Handle handle, String folder) {
        return handle.createQuery(USED).bind("folder", folder).mapTo(Long.class).one();
    }

    Optional<Attachment> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND id = :id")
                .bind("id", id)
                .map((row, context) -> attachment(row))
                .findOne());
    }

    List<Attachment> in(String folder) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND folder = :folder ORDER BY id LIMIT :most")
                .bind("folder", folder)
                .bind("most", MOST_LISTED)
                .map((row, context) -> attachment(row))
                .list());
    }

    List<Attachment> in(Collection<String> folders) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + " AND folder = ANY(:folders) ORDER BY folder, id LIMIT :most")
                        .bindArray("folders", String.class, List.copyOf(folders))
                        .bind("most", (long) MOST_LISTED * folders.size())
                        .map((row, context) -> attachment(row))
                        .list());
    }

    /** In the transaction at hand: the bytes go later, and only if it commits. @return whether there was one */
    @Transactional
    boolean removed(UUID id, String folder) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE attachment SET state = 'removed', changed_at = :now WHERE id = :id AND folder"
                                        + " = :folder AND state = 'kept'")
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .bind("folder", folder)
                        .execute()
                == 1);
    }

    /** Some that were removed, or never became whole, before then. */
    List<UUID> toSweep(Instant before) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM attachment WHERE state <> 'kept' AND changed_at < :before ORDER BY changed_at"
                                + " LIMIT 500")
                .bind("before", before)
                .mapTo(UUID.class)
                .list());
    }

    @Transactional
    void forget(UUID id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM attachment WHERE id = ? AND state <> 'kept'", id));
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("folder"),
                row.getString("label"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("type"),
                row.getTimestamp("changed_at").toInstant());
    }
}
