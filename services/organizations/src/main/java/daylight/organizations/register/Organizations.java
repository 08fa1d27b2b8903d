package daylight.organizations.register;

import daylight.kernel.ids.ShortReferences;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Keeps the rows of organizations. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Organizations {
    private static final ShortReferences REFERENCES = new ShortReferences('O');
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Jdbi jdbi;

    Organizations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By unified social credit code, reference, id or number in another register, as people type it. */
    public Optional<Organization> find(String key) {
        // Whoever writes Chinese types digits in full width too.
        String plain = Normalizer.normalize(key, Normalizer.Form.NFKC).strip();
        if (ID.matcher(plain).matches()) {
            return one("id", UUID.fromString(plain));
        }
        String upper = plain.toUpperCase(Locale.ROOT);
        if (CODE.matcher(upper).matches()) {
            return one("code", upper);
        }
        return REFERENCES
                .parse(plain)
                .flatMap(reference -> one("reference", reference))
                .or(() -> one("foreign_number", upper));
    }

    /**
     * As {@link #find}.
     *
     * @throws RegisterRefusal.NotFound 404 when there is none
     */
    public Organization named(String key) {
        return find(key).orElseThrow(RegisterRefusal.NotFound::new);
    }

    /**
     * Takes the row for this transaction.
     *
     * @throws RegisterRefusal.NotFound 404 when there is none
     */
    public Organization lock(UUID id) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("SELECT * FROM organization WHERE id = :id FOR NO KEY UPDATE")
                                .bind("id", id)
                                .map((row, context) -> read(row))
                                .findOne())
                .orElseThrow(RegisterRefusal.NotFound::new);
    }

    /** Numbers an event of a locked organization. */
    public long nextVersion(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE organization SET version = version + 1 WHERE id = :id RETURNING version")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    String nextReference() {
        return REFERENCES.of(jdbi.withHandle(handle -> handle.createQuery("SELECT nextval('organization_number')")
                .mapTo(Long.class)
                .one()));
    }

    /** References for so many new organizations. */
    public static List<String> references(Handle handle, int count) {
        return handle.createQuery("SELECT nextval('organization_number') FROM generate_series(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .map(REFERENCES::of)
                .list();
    }

    void insert(Organization one, EntryIndex.Columns columns) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
            INSERT INTO organization (id, reference, code, foreign_number, name, name_key, name_look, name_core, kind, region, state, abnormal,
                registered_on, ended_on, merged_into, version, search)
            VALUES (:id, :reference, :code, :foreign, :name, :key, :look, :core, :kind, :region, :state, :abnormal,
                :registered, :ended, :merged, :version, array_to_tsvector(:words))
            """), one, columns).execute());
    }

    void update(Organization one, EntryIndex.Columns columns) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
            UPDATE organization SET name = :name, name_key = :key, name_look = CASE WHEN name = :name THEN name_look ELSE :look END,
                imported_look = CASE WHEN name = :name THEN imported_look END, name_core = :core, region = :region, state = :state, abnormal = :abnormal,
                ended_on = :ended, merged_into = :merged, version = :version, search = array_to_tsvector(:words)
            WHERE id = :id
            """), one, columns).execute());
    }

    private static <S extends SqlStatement<S>> S bound(S sql, Organization one, EntryIndex.Columns columns) {
        return sql.bind("id", one.id())
                .bind("reference", one.reference())
                .bind("code", one.code())
                .bind("foreign", one.foreignNumber())
                .bind("name", one.name())
                .bind("kind", one.kind())
                .bind("region", one.region())
                .bind("state", one.state().code())
                .bind("abnormal", one.abnormal())
                .bind("registered", one.registeredOn())
                .bind("ended", one.endedOn())
                .bind("merged", one.mergedInto())
                .bind("version", one.version())
                .bind("key", columns.nameKey())
                .bind("look", NameLook.of(one.name()))
                .bind("core", columns.nameCore())
                .bindArray("words", String.class, columns.words());
    }

    private Optional<Organization> one(String column, Object value) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM organization WHERE " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** A row of {@code SELECT organization.*}. */
    public static Organization read(ResultSet row) throws SQLException {
        return new Organization(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("code"),
                row.getString("foreign_number"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("region"),
                OrganizationState.of(row.getString("state")),
                row.getBoolean("abnormal"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("merged_into", UUID.class),
                row.getLong("version"));
    }
}
