package daylight.organizations.imports;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.register.Entry;
import daylight.organizations.register.EntryIndex;
import daylight.organizations.register.Organization;
import daylight.organizations.register.OrganizationState;
import daylight.organizations.register.Organizations;
import daylight.organizations.stored.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes many organizations in one statement: row and first version. Those that are known, by number or by name, stay as they are. */
@ApplicationScoped
class WriteImports {
    /** Between the words of one line: no word holds it. */
    private static final String SEPARATOR = "\u001F";

    private static final String INSERT = """
        WITH line AS (SELECT * FROM unnest(:ids, :references, :codes, :foreigns, :names, :keys, :cores, :kinds, :regions, :days, :words, :entries)
            AS l(id, reference, code, foreign_number, name, name_key, name_core, kind, region, registered_on, words, entry)),
        entered AS (
            INSERT INTO organization (id, reference, code, foreign_number, name, name_key, name_core, kind, region, state, abnormal, registered_on, version, search)
            SELECT id, reference, code, foreign_number, name, name_key, name_core, kind, region, 'registered', false, CAST(registered_on AS date), 1,
                array_to_tsvector(string_to_array(words, :separator)) FROM line
            ON CONFLICT DO NOTHING RETURNING id)
        INSERT INTO organization_version (organization_id, effective_on, version, filing_kind, at, state, abnormal, entry)
        SELECT id, CAST(registered_on AS date), 1, 'registration', :now, 'registered', false, CAST(entry AS jsonb) FROM line JOIN entered USING (id)
        RETURNING organization_id
        """;

    private final Jdbi jdbi;
    private final EntryIndex index;
    private final ImportedReports reports;
    private final Clock clock;
    private final TimeOrderedIds ids;

    WriteImports(Jdbi jdbi, EntryIndex index, ImportedReports reports, Clock clock) {
        this.jdbi = jdbi;
        this.index = index;
        this.reports = reports;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /** A line with all that stands in its row. */
    private record Row(ImportLine line, Organization organization, EntryIndex.Columns columns) {
        Entry entry() {
            return line.entry();
        }
    }

    /**
     * Writes them all or none.
     *
     * @return how many are new
     */
    @Transactional
    public int write(List<ImportLine> lines) {
        return jdbi.withHandle(handle -> {
            List<String> references = Organizations.references(handle, lines.size());
            List<Row> rows = IntStream.range(0, lines.size())
                    .mapToObj(i -> row(lines.get(i), references.get(i)))
                    .toList();
            Set<UUID> entered = insert(handle, rows);
            rows.stream()
                    .filter(row -> entered.contains(row.organization().id()))
                    .forEach(row -> reports.keep(handle, row.organization().id(), row.line()));
            return entered.size();
        });
    }

    private Row row(ImportLine line, String reference) {
        Entry entry = line.entry();
        Organization organization = new Organization(
                ids.next(),
                reference,
                line.code(),
                line.foreignNumber(),
                entry.name(),
                entry.kind(),
                entry.region(),
                OrganizationState.REGISTERED,
                false,
                line.registeredOn(),
                null,
                null,
                1);
        return new Row(line, organization, index.of(organization, entry));
    }

    private Set<UUID> insert(Handle handle, List<Row> rows) {
        return new HashSet<>(handle.createQuery(INSERT)
                .bind("ids", column(rows, row -> row.organization().id()).toArray(UUID[]::new))
                .bind("references", texts(rows, row -> row.organization().reference()))
                .bind("codes", texts(rows, row -> row.line().code()))
                .bind("foreigns", texts(rows, row -> row.line().foreignNumber()))
                .bind("names", texts(rows, row -> row.entry().name()))
                .bind("keys", texts(rows, row -> row.columns().nameKey()))
                .bind("cores", texts(rows, row -> row.columns().nameCore()))
                .bind("kinds", texts(rows, row -> row.entry().kind()))
                .bind("regions", texts(rows, row -> row.entry().region()))
                .bind("days", texts(rows, row -> row.line().registeredOn().toString()))
                .bind(
                        "words",
                        texts(rows, row -> String.join(SEPARATOR, row.columns().words())))
                .bind("entries", texts(rows, row -> StoredJson.text(row.entry())))
                .bind("separator", SEPARATOR)
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .list());
    }

    private static <T> List<T> column(List<Row> rows, Function<Row, T> of) {
        return rows.stream().map(of).toList();
    }

    private static String[] texts(List<Row> rows, Function<Row, @Nullable String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }
}
