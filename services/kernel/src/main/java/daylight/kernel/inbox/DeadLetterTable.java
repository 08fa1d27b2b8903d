package daylight.kernel.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of dead letters. */
final class DeadLetterTable {
    private DeadLetterTable() {}

    /** Stores one; false when it is stored already, for a batch may come again after a crash. */
    static boolean insert(Handle handle, UUID id, String consumer, Message message, String cause, Instant now) {
        return handle.createUpdate("""
                        INSERT INTO dead_letter (id, consumer, topic, partition, "offset", message, cause, failed_at, attempts)
                        VALUES (:id, :consumer, :topic, :partition, :offset, :message, :cause, :now, 1)
                        ON CONFLICT ON CONSTRAINT dead_letter_once DO NOTHING
                        """)
                        .bind("id", id)
                        .bind("consumer", consumer)
                        .bind("topic", message.topic())
                        .bind("partition", message.partition())
                        .bind("offset", message.offset())
                        .bind("message", message.bytes())
                        .bind("cause", cause)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** Those not yet replayed, in the order of their ids, after one of them. */
    static List<DeadLetter> open(Handle handle, UUID after, int limit) {
        return handle.createQuery("""
                        SELECT * FROM dead_letter WHERE replayed_at IS NULL AND id > :after ORDER BY id LIMIT :limit
                        """)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> letter(row))
                .list();
    }

    /** How many wait for an operator. */
    static long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL")
                .mapTo(Long.class)
                .one();
    }

    /** Locks one, so that two operators do not replay it at once. */
    static Optional<DeadLetter> lock(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM dead_letter WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> letter(row))
                .findOne();
    }

    static void replayed(Handle handle, UUID id, Instant now) {
        handle.createUpdate("UPDATE dead_letter SET replayed_at = :now, attempts = attempts + 1 WHERE id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    static void failedAgain(Handle handle, UUID id, String cause, Instant now) {
        handle.createUpdate(
                        "UPDATE dead_letter SET cause = :cause, failed_at = :now, attempts = attempts + 1 WHERE id = :id")
                .bind("id", id)
                .bind("cause", cause)
                .bind("now", now)
                .execute();
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                new String(row.getBytes("message"), StandardCharsets.UTF_8),
                row.getString("cause"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                instant(row.getObject("replayed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
