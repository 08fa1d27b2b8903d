package daylight.organizations.imports;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.organizations.register.TellMergers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Records that organizations of another register became part of others there. It has effect here from the day of the merger, or from the registration of the one that ended when that is later. Those that
 * have ended already stay as they are.
 */
@ApplicationScoped
class MergeOrganizations {
    private static final String MERGE = """
        WITH line AS (SELECT DISTINCT ON (from_number) * FROM unnest(:from, :into, :on, :filings)
            AS l(from_number, into_number, merged_on, filing) ORDER BY from_number, merged_on),
        merged AS (
            UPDATE organization o SET state = 'dissolved', merged_into = i.id, ended_on = greatest(CAST(l.merged_on AS date), o.registered_on), version = o.version + 1,
                search = ts_delete(o.search, 's:' || o.state) || array_to_tsvector(ARRAY['s:dissolved'])
            FROM line l JOIN organization i ON i.foreign_number = l.into_number
            WHERE o.foreign_number = l.from_number AND o.id <> i.id AND o.state NOT IN ('dissolved', 'revoked')
            RETURNING o.id, o.ended_on, o.version, l.filing, l.into_number, l.merged_on),
        filed AS (
            INSERT INTO filing (id, organization_id, kind, state, content, effective_on, filed_at, filed_by, decided_at, decided_by, version)
            SELECT filing, id, 'merger', 'effective', jsonb_build_object('into', into_number, 'on', merged_on), ended_on, :now, 'import', :now, 'import', 1 FROM merged
            RETURNING id)
        INSERT INTO organization_version (organization_id, effective_on, version, filing_id, filing_kind, at, state, abnormal, entry)
        SELECT m.id, m.ended_on, m.version, f.id, 'merger', :now, 'dissolved', false,
            (SELECT v.entry FROM organization_version v WHERE v.organization_id = m.id ORDER BY v.effective_on DESC, v.version DESC LIMIT 1)
        FROM merged m JOIN filed f ON f.id = m.filing
        RETURNING filing_id
        """;

    /**
     * One merger.
     *
     * @param from number of the one that ended
     * @param into number of the one it became part of
     */
    record Merger(String from, String into, LocalDate on) {}

    private final Jdbi jdbi;
    private final ImportLog log;
    private final TellMergers tell;
    private final Clock clock;
    private final TimeOrderedIds ids;

    MergeOrganizations(Jdbi jdbi, ImportLog log, TellMergers tell, Clock clock) {
        this.jdbi = jdbi;
        this.log = log;
        this.tell = tell;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Records them all or none.
     *
     * @param account of who brings them in
     * @return how many had effect
     */
    @Transactional
    public int merge(List<Merger> mergers, String account) {
        UUID id = log.begin(ImportLog.MERGERS, account);
        return jdbi.withHandle(handle -> {
            List<UUID> filings = handle.createQuery(MERGE)
                    .bind("from", texts(mergers, Merger::from))
                    .bind("into", texts(mergers, Merger::into))
                    .bind("on", texts(mergers, one -> one.on().toString()))
                    .bind("filings", mergers.stream().map(one -> ids.next()).toArray(UUID[]::new))
                    .bind("now", clock.instant())
                    .mapTo(UUID.class)
                    .list();
            tell.tell(filings);
            log.count(handle, id, filings.size(), mergers.size() - filings.size());
            log.tell(id, 0);
            return filings.size();
        });
    }

    private static String[] texts(List<Merger> mergers, Function<Merger, String> of) {
        return mergers.stream().map(of).toArray(String[]::new);
    }
}
