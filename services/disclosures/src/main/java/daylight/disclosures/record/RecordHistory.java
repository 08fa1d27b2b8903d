package daylight.disclosures.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the versions of a record. */
@ApplicationScoped
public class RecordHistory {
    private final Jdbi jdbi;

    RecordHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One version without its text: what stays public whatever becomes of the record.
     *
     * @param changed names of the fields that differ from the version before
     */
    public record Entry(
            int version,
            RecordAct act,
            Instant at,
            @Nullable String reason,
            String hash,
            @Nullable String previousHash,
            List<String> changed) {
        public Entry {
            changed = List.copyOf(changed);
        }
    }

    /** Lists the versions after one of them, 0 for all, the first one first. */
    public List<Entry> entries(UUID id, int after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT version, act, at, reason, hash, previous_hash, changed FROM record_version
                        WHERE record_id = :id AND version > :after ORDER BY version LIMIT :most
                        """)
                .bind("id", id)
                .bind("after", after)
                .bind("most", most)
                .map(RecordHistory::read)
                .list());
    }

    /** Reads one entry. */
    public Optional<Entry> entry(UUID id, int version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT version, act, at, reason, hash, previous_hash, changed FROM record_version
                        WHERE record_id = :id AND version = :version
                        """)
                .bind("id", id)
                .bind("version", version)
                .map(RecordHistory::read)
                .findOne());
    }

    /** Reads the form that was hashed; null once erased. */
    public @Nullable String canonical(UUID id, int version) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT canonical FROM record_version WHERE record_id = :id AND version = :version")
                .bind("id", id)
                .bind("version", version)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /** When the first version was made. */
    public Instant publishedAt(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT published_at FROM record WHERE id = :id")
                .bind("id", id)
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant());
    }

    private static Entry read(ResultSet row, StatementContext context) throws SQLException {
        byte[] previous = row.getBytes("previous_hash");
        return new Entry(
                row.getInt("version"),
                RecordAct.of(row.getString("act")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                previous == null ? null : HexFormat.of().formatHex(previous),
                List.of((String[]) row.getArray("changed").getArray()));
    }
}
