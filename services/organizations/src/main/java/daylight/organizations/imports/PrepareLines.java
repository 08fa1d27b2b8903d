package daylight.organizations.imports;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.register.Entry;
import daylight.organizations.register.EntryIndex;
import daylight.organizations.register.Organization;
import daylight.organizations.register.OrganizationState;
import daylight.organizations.stored.StoredJson;
import daylight.organizations.wording.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes of a line what its rows need. That takes as long as the database takes to write them, so it is done while the piece before is being written. */
@ApplicationScoped
class PrepareLines {
    /** Given when it is written; nothing is found by it before. */
    private static final String NO_REFERENCE = "";

    private final EntryIndex index;
    private final TimeOrderedIds ids;

    PrepareLines(EntryIndex index, Clock clock) {
        this.index = index;
        this.ids = new TimeOrderedIds(clock);
    }

    PreparedLine prepare(ImportLine line) {
        UUID id = ids.next();
        Entry entry = line.entry();
        EntryIndex.Columns columns = index.of(organization(id, line), entry);
        return new PreparedLine(
                line, id, columns.nameKey(), columns.nameCore(), words(columns.words()), StoredJson.text(entry));
    }

    /** Words as PostgreSQL reads a tsvector. */
    static String words(Set<String> words) {
        return words.stream().map(SearchWords::quoted).collect(Collectors.joining(" "));
    }

    private static Organization organization(UUID id, ImportLine line) {
        Entry entry = line.entry();
        return new Organization(
                id,
                NO_REFERENCE,
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
