package daylight.organizations.imports;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.register.Entry;
import daylight.organizations.register.EntryIndex;
import daylight.organizations.register.Organization;
import daylight.organizations.register.OrganizationState;
import daylight.organizations.register.Organizations;
import daylight.organizations.stored.StoredJson;
import daylight.organizations.wording.NameLook;
import daylight.organizations.wording.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes of lines the rows they become, to the last byte: that takes as long as the database takes to write them, and it waits for nobody here, while a transaction would wait for it there. References are reserved too:
 * those of lines that turn out to be known are never given to anybody.
 */
@ApplicationScoped
class PrepareLines {
    private static final String STATE = OrganizationState.REGISTERED.code();

    private final Jdbi jdbi;
    private final EntryIndex index;
    private final ImportedReports reports;
    private final Clock clock;
    private final TimeOrderedIds ids;

    PrepareLines(Jdbi jdbi, EntryIndex index, ImportedReports reports, Clock clock) {
        this.jdbi = jdbi;
        this.index = index;
        this.reports = reports;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    List<PreparedLine> prepare(List<ImportLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> references = jdbi.withHandle(handle -> Organizations.references(handle, lines.size()));
        RowText.Writer writer = new RowText.Writer();
        Instant now = clock.instant();
        List<PreparedLine> prepared = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            prepared.add(prepare(lines.get(i), references.get(i), writer, now));
        }
        return prepared;
    }

    private PreparedLine prepare(ImportLine line, String reference, RowText.Writer writer, Instant now) {
        Organization one = organization(line, reference);
        EntryIndex.Columns columns = index.of(one, line.entry());
        return new PreparedLine(
                line.code(),
                line.foreignNumber(),
                line.foreignNumber() == null ? columns.nameKey() : null,
                new PreparedLine.Rows(
                        row(writer, one, columns),
                        version(writer, one, line.entry(), now),
                        reports.rows(writer, one.id(), line, now)));
    }

    /** In the order of {@link WriteImports#ORGANIZATIONS}. */
    private static RowText row(RowText.Writer writer, Organization one, EntryIndex.Columns columns) {
        return writer.row(
                one.id(),
                one.reference(),
                one.code(),
                one.foreignNumber(),
                one.name(),
                columns.nameKey(),
                one.foreignNumber() == null ? NameLook.beside(one.name(), columns.nameKey()) : null,
                columns.nameCore(),
                one.kind(),
                one.region(),
                STATE,
                false,
                one.registeredOn(),
                1,
                words(columns.words()));
    }

    /** In the order of {@link WriteImports#VERSIONS}. */
    private static RowText version(RowText.Writer writer, Organization one, Entry entry, Instant now) {
        return writer.row(one.id(), one.registeredOn(), 1, "registration", now, STATE, false, StoredJson.text(entry));
    }

    /** Words as PostgreSQL reads a tsvector. */
    private static String words(Set<String> words) {
        return words.stream().map(SearchWords::quoted).collect(Collectors.joining(" "));
    }

    private Organization organization(ImportLine line, String reference) {
        UUID id = ids.next();
        Entry entry = line.entry();
        return new Organization(
                id,
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
    }
}
