package daylight.disclosures.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rebuilds as the database remembers them, so that every replica can tell how far one is and none starts a second. */
@ApplicationScoped
class RebuildRuns {
    /** A page takes well under a second; one that takes longer than this is no longer being worked on. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    private final Jdbi jdbi;
    private final Clock clock;

    RebuildRuns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Claims the right to rebuild. @return false when another run has it */
    boolean begin(UUID id) {
        OffsetDateTime now = now();
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("""
                            UPDATE index_rebuild SET state = 'failed', ended_at = :now
                             WHERE state = 'running' AND progress_at < :dead
                            """)
                    .bind("now", now)
                    .bind("dead", now.minus(DEAD_AFTER))
                    .execute();
            return handle.createUpdate("""
                                    INSERT INTO index_rebuild (id, state, started_at, progress_at, records, done)
                                    SELECT :id, 'running', :now, :now, count(*), 0 FROM record
                                    ON CONFLICT (state) WHERE state = 'running' DO NOTHING
                                    """).bind("id", id).bind("now", now).execute() == 1;
        });
    }

    /**
     * Says that the run lives, and how far it is.
     *
     * @throws RebuildLost when it was given up meanwhile and another may be under way
     */
    void progressed(UUID id, String index, long done) {
        int known = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE index_rebuild SET progress_at = :now, index_name = :index, done = :done
                         WHERE id = :id AND state = 'running'
                        """)
                .bind("now", now())
                .bind("index", index)
                .bind("done", done)
                .bind("id", id)
                .execute());
        if (known == 0) {
            throw new RebuildLost(index);
        }
    }

    void ended(UUID id, boolean succeeded) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE index_rebuild SET state = :state, ended_at = :now WHERE id = :id AND state = 'running'")
                .bind("state", succeeded ? "succeeded" : "failed")
                .bind("now", now())
                .bind("id", id)
                .execute());
    }

    /** The run under way, or else the last one. */
    Optional<RebuildRun> newest() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM index_rebuild ORDER BY started_at DESC LIMIT 1")
                        .map((row, context) -> run(row))
                        .findOne());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RebuildRun run(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new RebuildRun(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("index_name"),
                row.getLong("records"),
                row.getLong("done"));
    }
}
