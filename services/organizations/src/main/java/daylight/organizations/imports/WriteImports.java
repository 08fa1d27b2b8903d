package daylight.organizations.imports;

import daylight.organizations.imports.CopiedRows.CopyFailed;
import daylight.organizations.register.OrganizationState;
import daylight.organizations.register.Organizations;
import daylight.organizations.wording.SearchWords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes many organizations at once: rows, first versions and former reports. Those that are known, by number or by name, stay as they are. */
@ApplicationScoped
class WriteImports {
    /** How often a piece is begun anew because a registrar took a name of it between our look and our commit. */
    private static final int ATTEMPTS = 5;

    // The indexes of words take new rows in lists that are put in order when they are full. Row by row in place, a load
    // would take more than three times as long; everybody else's lists stay short, for each search reads them
    // (application.properties).
    private static final List<String> FOR_MANY =
            List.of("SET LOCAL gin_pending_list_limit = '64MB'", "SET LOCAL work_mem = '64MB'");

    private static final String ROWS = "organization (id, reference, code, foreign_number, name, name_key, name_core,"
            + " kind, region, state, abnormal, registered_on, version, search)";
    private static final String VERSIONS =
            "organization_version (organization_id, effective_on, version, filing_kind, at, state, abnormal, entry)";

    private static final List<String> SETTLE = List.of(
            "SET LOCAL maintenance_work_mem = '128MB'",
            "SELECT gin_clean_pending_list('organization_search'), gin_clean_pending_list('organization_name_likeness')");

    /** From here on a load is more than a day's work of the register. */
    private static final long MANY = 5_000;

    private static final String STATE = OrganizationState.REGISTERED.code();

    private final Jdbi jdbi;
    private final KnownLines known;
    private final ImportedReports reports;
    private final ImportLog log;
    private final Clock clock;

    WriteImports(Jdbi jdbi, KnownLines known, ImportedReports reports, ImportLog log, Clock clock) {
        this.jdbi = jdbi;
        this.known = known;
        this.reports = reports;
        this.log = log;
        this.clock = clock;
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
                if (!e.isTaken() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** After the last piece: what still waits in the lists of the indexes is put in order, so that the first search does not pay for it. */
    void settle(long added) {
        if (added >= MANY) {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> SETTLE.forEach(handle::execute)));
        }
    }

    private int write(Handle handle, List<PreparedLine> lines) {
        FOR_MANY.forEach(handle::execute);
        List<PreparedLine> unknown = known.unknown(handle, lines);
        List<String> references = Organizations.references(handle, unknown.size());
        CopiedRows rows = new CopiedRows(ROWS);
        CopiedRows versions = new CopiedRows(VERSIONS);
        ImportedReports.Rows reported = reports.rows();
        Instant now = clock.instant();
        for (int i = 0; i < unknown.size(); i++) {
            PreparedLine one = unknown.get(i);
            row(rows, one, references.get(i));
            versions.add(one.id(), one.line().registeredOn(), 1, "registration", now, STATE, false, one.entry());
            reported.add(one.id(), one.line());
        }
        rows.send(handle);
        versions.send(handle);
        reported.send(handle);
        return unknown.size();
    }

    private static void row(CopiedRows rows, PreparedLine one, String reference) {
        ImportLine line = one.line();
        rows.add(
                one.id(),
                reference,
                line.code(),
                line.foreignNumber(),
                line.entry().name(),
                one.nameKey(),
                one.nameCore(),
                line.entry().kind(),
                line.entry().region(),
                STATE,
                false,
                line.registeredOn(),
                1,
                one.words() + " " + PrepareLines.words(SearchWords.of(reference)));
    }
}
