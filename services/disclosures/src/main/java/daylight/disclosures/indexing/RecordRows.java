package daylight.disclosures.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads records with their text for the index: one statement a batch, whatever its size. */
@ApplicationScoped
class RecordRows {
    /** Bodies reach a million characters: rows are fetched a few at a time and never gathered. */
    private static final int FETCH = 32;

    /** The newest act is read by itself where it is not the one that wrote the text: after a withdrawal or an erasure. */
    private static final String ROWS = """
            SELECT r.id, r.reference, r.agency, a.name_en, a.name_zh, r.version, r.state, r.text_version, r.published_at, r.updated_at,
                   text.canonical, coalesce(act.reason, text.reason) AS reason, r.delay_days
              FROM record r
              JOIN agency a ON a.slug = r.agency
              JOIN record_version text ON text.record_id = r.id AND text.version = r.text_version
              LEFT JOIN record_version act ON act.record_id = r.id AND act.version = r.version AND r.version <> r.text_version
            """;

    private final Jdbi jdbi;

    RecordRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void each(Collection<UUID> ids, Consumer<RecordRow> use) {
        stream(ROWS + " WHERE r.id = ANY(:ids)", query -> query.bindArray("ids", UUID.class, ids.toArray()), use);
    }

    /** A page in the order of ids, behind the one given. */
    void eachAfter(UUID id, int most, Consumer<RecordRow> use) {
        stream(
                ROWS + " WHERE r.id > :id ORDER BY r.id LIMIT :most",
                query -> query.bind("id", id).bind("most", most),
                use);
    }

    long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM record")
                .mapTo(Long.class)
                .one());
    }

    boolean any() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM record)")
                .mapTo(Boolean.class)
                .one());
    }

    List<UUID> ofAgency(UUID agency, UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.id FROM record r JOIN agency a ON a.slug = r.agency
                         WHERE a.id = :agency AND r.id > :after ORDER BY r.id LIMIT :most
                        """)
                .bind("agency", agency)
                .bind("after", after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    private void stream(String sql, Consumer<Query> bind, Consumer<RecordRow> use) {
        // PostgreSQL hands rows out in portions only within a transaction.
        jdbi.useTransaction(handle -> {
            Query query = handle.createQuery(sql).setFetchSize(FETCH);
            bind.accept(query);
            try (Stream<RecordRow> rows = query.map((result, context) -> row(result)).stream()) {
                rows.forEach(use);
            }
        });
    }

    private static RecordRow row(ResultSet row) throws SQLException {
        return new RecordRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("agency"),
                row.getString("name_en"),
                row.getString("name_zh"),
                row.getInt("version"),
                row.getString("state"),
                row.getInt("text_version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getString("canonical"),
                row.getString("reason"),
                row.getObject("delay_days", Integer.class));
    }
}
