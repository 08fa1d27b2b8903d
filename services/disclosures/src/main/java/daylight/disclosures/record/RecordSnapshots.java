package daylight.disclosures.record;

import daylight.kernel.ids.ShortReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads records as they stand. */
@ApplicationScoped
public class RecordSnapshots {
    public static final ShortReferences REFERENCES = new ShortReferences('R');

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String SELECT = """
            SELECT r.id, r.reference, r.agency, r.version, r.state, r.text_version, r.published_at, r.updated_at, r.hash,
                   r.delay_days, r.delay_provisional, r.delay_from, r.delay_to,
                   c.previous_hash, c.reason, c.legal_basis, c.court_order, c.at, %s AS canonical
            FROM record r
            JOIN record_version c ON c.record_id = r.id AND c.version = r.version
            JOIN record_version t ON t.record_id = r.id AND t.version = r.text_version
            """;
    private static final String WHOLE = SELECT.formatted("t.canonical");
    /** The text of a page of records could fill the memory, so the database leaves it out. */
    private static final String WITHOUT_BODY = SELECT.formatted("(t.canonical::jsonb - 'body')::text");

    private final Jdbi jdbi;

    RecordSnapshots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Finds the id behind an id or a short reference as a person may type it; empty when no record has it. */
    public Optional<UUID> resolve(String key) {
        if (ID.matcher(key).matches()) {
            return Optional.of(UUID.fromString(key));
        }
        return REFERENCES
                .parse(key)
                .flatMap(reference -> jdbi.withHandle(
                        handle -> handle.createQuery("SELECT id FROM record WHERE reference = :reference")
                                .bind("reference", reference)
                                .mapTo(UUID.class)
                                .findOne()));
    }

    public Optional<RecordSnapshot> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(WHOLE + "WHERE r.id = :id")
                .bind("id", id)
                .map(new SnapshotMapper())
                .findOne());
    }

    /** Reads many at once, in no order; those that do not exist are left out. */
    public List<RecordSnapshot> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(WHOLE + "WHERE r.id = ANY(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .map(new SnapshotMapper())
                .list());
    }

    /**
     * One page, newest first, without bodies.
     *
     * @param before the last id of the page before
     */
    List<RecordSnapshot> page(@Nullable String agency, RecordState state, @Nullable UUID before, int size) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(pageBy(agency, state, before)).bind("size", size);
            if (agency != null) {
                query.bind("agency", agency);
            }
            if (before != null) {
                query.bind("before", before);
            }
            return query.map(new SnapshotMapper()).list();
        });
    }

    /** The state is written out: of a parameter the planner could not tell that the index of withdrawn and erased records holds all that are asked for. */
    static String pageBy(@Nullable String agency, RecordState state, @Nullable UUID before) {
        return WITHOUT_BODY + "WHERE r.state = '" + state.code() + "'"
                + (agency == null ? "" : " AND r.agency = :agency")
                + (before == null ? "" : " AND r.id < :before")
                + " ORDER BY r.id DESC LIMIT :size";
    }

    /** Lists other published records that carry the same document number, the oldest first. */
    List<RecordLink> sameNumber(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id, o.reference, o.title FROM record r JOIN record o ON o.number_key = r.number_key
                        WHERE r.id = :id AND o.id <> r.id AND o.state = 'published' ORDER BY o.id LIMIT 20
                        """)
                .bind("id", id)
                .map((row, context) -> new RecordLink(
                        row.getObject("id", UUID.class), row.getString("reference"), row.getString("title")))
                .list());
    }
}
