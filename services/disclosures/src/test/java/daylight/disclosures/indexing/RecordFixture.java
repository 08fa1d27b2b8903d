package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.kernel.events.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts records where the writing side puts them, and lets the real indexer have them. */
@ApplicationScoped
public class RecordFixture {
    private static final byte[] HASH = new byte[32];

    private final Jdbi jdbi;
    private final RecordIndexer indexer;
    private final DisclosureIndex index;
    private final Cluster cluster;
    private final IndexNames names;
    private final ObjectMapper json;

    RecordFixture(
            Jdbi jdbi,
            RecordIndexer indexer,
            DisclosureIndex index,
            Cluster cluster,
            IndexNames names,
            ObjectMapper json) {
        this.jdbi = jdbi;
        this.indexer = indexer;
        this.index = index;
        this.cluster = cluster;
        this.names = names;
        this.json = json;
    }

    public void agency(String slug, @Nullable String english, @Nullable String chinese) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO agency (slug, id, name_en, name_zh, jurisdiction, registered_at, version)"
                        + " VALUES (?, gen_random_uuid(), ?, ?, 'CN', now(), 1) ON CONFLICT (slug) DO NOTHING",
                slug,
                english,
                chinese));
    }

    /** A published record; {@code fields} as in its canonical form. Not yet indexed. */
    public UUID record(String agency, Map<String, ?> fields) {
        return record(agency, fields, null);
    }

    public UUID record(String agency, Map<String, ?> fields, @Nullable Integer delayDays) {
        UUID id = UUID.randomUUID();
        ObjectNode text = whole(fields, agency);
        jdbi.useTransaction(handle -> {
            insert(handle, id, agency, text, delayDays);
            version(handle, id, 1, "published", null, text);
        });
        return id;
    }

    /** With what every text has, so that all that reads records can read these. */
    private ObjectNode whole(Map<String, ?> fields, String agency) {
        ObjectNode text = json.valueToTree(fields);
        Map.of("agency", agency, "title", "Untitled", "language", "en", "category", "other")
                .forEach((name, value) -> text.put(name, text.path(name).asText(value)));
        return text;
    }

    private static String agencyOf(Handle handle, UUID id) {
        return handle.createQuery("SELECT agency FROM record WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    private void insert(Handle handle, UUID id, String agency, ObjectNode text, @Nullable Integer delayDays) {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        handle.createUpdate("""
                        INSERT INTO record (id, reference, agency, version, state, text_version, published_at, updated_at, hash, title,
                                            delay_days, delay_from, delay_to, delay_provisional)
                        VALUES (:id, :reference, :agency, 1, 'published', 1, :now, :now, :hash, :title,
                                :delay, CASE WHEN :delay IS NOT NULL THEN DATE '2020-01-01' END,
                                CASE WHEN :delay IS NOT NULL THEN DATE '2020-01-01' END, CASE WHEN :delay IS NOT NULL THEN false END)
                        """)
                .bind("id", id)
                .bind("reference", reference(id))
                .bind("agency", agency)
                .bind("now", now)
                .bind("hash", HASH)
                .bind("title", text.path("title").asText())
                .bindByType("delay", delayDays, Integer.class)
                .execute();
    }

    public static String reference(UUID id) {
        return "R-" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    public void amend(UUID id, int version, Map<String, ?> fields) {
        jdbi.useTransaction(handle -> {
            ObjectNode text = whole(fields, agencyOf(handle, id));
            version(handle, id, version, "amended", "corrected", text);
            // Later than what was made just before, to the milliseconds that are indexed.
            handle.execute(
                    "UPDATE record SET version = ?, text_version = ?, title = ?, updated_at = now() + interval '2 ms' WHERE id = ?",
                    version,
                    version,
                    text.path("title").asText(),
                    id);
        });
    }

    public void withdraw(UUID id, int version, String reason) {
        jdbi.useTransaction(handle -> {
            version(handle, id, version, "withdrawn", reason, JsonNodeFactory.instance.objectNode());
            handle.execute(
                    "UPDATE record SET version = ?, state = 'withdrawn', updated_at = now() WHERE id = ?", version, id);
        });
    }

    private void version(Handle handle, UUID id, int version, String act, @Nullable String reason, ObjectNode text) {
        handle.createUpdate("""
                        INSERT INTO record_version (record_id, version, act, at, hash, previous_hash, reason, changed, canonical)
                        VALUES (:id, :version, :act, now(), :hash, CASE WHEN :version > 1 THEN :hash END, :reason, '{}', :canonical)
                        """)
                .bind("id", id)
                .bind("version", version)
                .bind("act", act)
                .bind("hash", HASH)
                .bind("reason", reason)
                .bind("canonical", text.toString())
                .execute();
    }

    /** As if these events had come in, and the index had been refreshed. */
    public void index(UUID... ids) {
        index.ensure(true);
        indexer.project(Stream.of(ids).map(id -> event("RecordAmended", id)).toList());
        refresh();
    }

    public void agencyAmended(String slug, String english) {
        UUID id = jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE agency SET name_en = :name, version = version + 1 WHERE slug = :slug RETURNING id")
                .bind("name", english)
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one());
        indexer.project(List.of(event("AgencyAmended", Objects.requireNonNull(id))));
        refresh();
    }

    public void refresh() {
        cluster.post("/" + names.alias() + "/_refresh");
    }

    private static ReceivedEvent event(String type, UUID aggregate) {
        return new ReceivedEvent(
                UUID.randomUUID(), type, aggregate, 1, Instant.now(), JsonNodeFactory.instance.objectNode());
    }
}
