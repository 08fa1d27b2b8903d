package daylight.disclosures.publishing;

import daylight.disclosures.record.RecordLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Writes many new records, each with its first version, in one statement: what a statement costs is shared by all of them. */
@ApplicationScoped
class NewRecords {
    /**
     * Records that break a unique index are left out, silently here: whoever comes first, in another transaction or earlier in this list, has the place. Only what
     * was stored gets a version.
     */
    private static final String INSERT = """
            WITH given AS (
                SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
                                     ?::text[], ?::integer[], ?::date[], ?::date[], ?::boolean[], ?::text[])
                    AS g(id, reference, agency, at, hash, title, number_key, numbered_title,
                         content, delay_days, delay_from, delay_to, delay_provisional, canonical)),
            stored AS (
                INSERT INTO record (id, reference, agency, version, state, text_version, published_at, updated_at, hash, title,
                                    number_key, numbered_title, content, delay_days, delay_from, delay_to, delay_provisional)
                SELECT id, reference, agency, 1, 'published', 1, at, at, decode(hash, 'hex'), title,
                       number_key, decode(numbered_title, 'hex'), decode(content, 'hex'), delay_days, delay_from, delay_to, delay_provisional
                FROM given
                ON CONFLICT DO NOTHING
                RETURNING id)
            INSERT INTO record_version (record_id, version, act, at, hash, changed, canonical)
            SELECT id, 1, 'published', at, decode(hash, 'hex'), '{}', canonical FROM given JOIN stored USING (id)
            RETURNING record_id
            """;

    private final Jdbi jdbi;

    NewRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The ids of those that were stored; the others are duplicates. */
    Set<UUID> insert(List<NewRecord> records) {
        return jdbi.withHandle(handle -> {
            try (PreparedStatement insert = handle.getConnection().prepareStatement(INSERT)) {
                new NewRecordColumns(insert, handle.getConnection(), records).bind();
                return ids(insert);
            } catch (SQLException e) {
                throw new UnableToExecuteStatementException("New records could not be inserted", e, null);
            }
        });
    }

    private static Set<UUID> ids(PreparedStatement insert) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (ResultSet rows = insert.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** Names a record, whatever became of it. */
    RecordLink link(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, reference, coalesce(title, reference) AS title FROM record WHERE id = :id")
                .bind("id", id)
                .map(NewRecords::link)
                .one());
    }

    /** Other published records with the same document number, by the id of the new one; twenty each at most. */
    Map<UUID, List<RecordLink>> sameNumber(List<NewRecord> records) {
        List<NewRecord> numbered = records.stream()
                .filter(record -> record.keys().number() != null)
                .toList();
        if (numbered.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<RecordLink>> links = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT g.given, o.id, o.reference, o.title FROM unnest(:ids, :numbers) AS g(given, number)
                        CROSS JOIN LATERAL (SELECT id, reference, title FROM record
                            WHERE number_key = g.number AND id <> g.given AND state = 'published' ORDER BY id LIMIT 20) o
                        """)
                .bindArray(
                        "ids", UUID.class, numbered.stream().map(NewRecord::id).toArray())
                .bindArray(
                        "numbers",
                        String.class,
                        numbered.stream().map(record -> record.keys().number()).toArray())
                .map((row, context) -> links.computeIfAbsent(
                                row.getObject("given", UUID.class), id -> new ArrayList<>())
                        .add(link(row, context)))
                .list());
        return links;
    }

    private static RecordLink link(ResultSet row, StatementContext context) throws SQLException {
        return new RecordLink(row.getObject("id", UUID.class), row.getString("reference"), row.getString("title"));
    }
}
