package daylight.organizations.imports;

import daylight.organizations.imports.CopiedRows.CopyFailed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes many organizations at once: rows, first versions and former reports. Those that are known, by number or by name, stay as they are. */
@ApplicationScoped
class WriteImports {
    static final String ORGANIZATIONS =
            "organization (id, reference, code, foreign_number, name, name_key, imported_look,"
                    + " name_core, kind, region, state, abnormal, registered_on, version, search)";
    static final String VERSIONS =
            "organization_version (organization_id, effective_on, version, filing_kind, at, state, abnormal, entry)";

    /** How often a piece is begun anew because somebody took a name of it between our look and our commit, or waited for us while we waited for them. */
    private static final int ATTEMPTS = 5;

    // The indexes of words take new rows in lists that are put in order when they are full. Row by row in place, a load
    // would take more than three times as long; everybody else's lists stay short, for each search reads them
    // (application.properties).
    private static final List<String> FOR_MANY =
            List.of("SET LOCAL gin_pending_list_limit = '64MB'", "SET LOCAL work_mem = '64MB'");

    private final Jdbi jdbi;
    private final KnownLines known;
    private final ImportLog log;

    WriteImports(Jdbi jdbi, KnownLines known, ImportLog log) {
        this.jdbi = jdbi;
        this.known = known;
        this.log = log;
    }

    /**
     * Writes them all or none.
     *
     * @param id of the import
     * @return how many are new
     */
    int write(UUID id, List<PreparedLine> lines) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew()
                        .call(() -> jdbi.withHandle(handle -> {
                            int added = write(handle, lines);
                            log.count(handle, id, added, lines.size() - added);
                            return added;
                        }));
            } catch (CopyFailed e) {
                if (!e.isPassing() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private int write(Handle handle, List<PreparedLine> lines) {
        FOR_MANY.forEach(handle::execute);
        // Whoever takes numbers in one order alone does not wait for somebody who waits for them.
        List<PreparedLine.Rows> rows = known.unknown(handle, lines).stream()
                .sorted(Comparator.comparing(PreparedLine::number))
                .map(PreparedLine::rows)
                .toList();
        CopiedRows.send(
                handle,
                ORGANIZATIONS,
                rows.stream().map(PreparedLine.Rows::organization).toList());
        CopiedRows.send(
                handle, VERSIONS, rows.stream().map(PreparedLine.Rows::version).toList());
        ImportedReports.send(
                handle, rows.stream().map(PreparedLine.Rows::reported).toList());
        return rows.size();
    }
}
