package daylight.organizations.register;

import daylight.kernel.problems.InvalidInput;
import daylight.organizations.day.RegisterConfig;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.register.EntryVersions.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Shows an entry, today or as it was on a day. */
@ApplicationScoped
public class ShowEntry {
    /** What is marked at it. */
    private record Marks(
            boolean late,
            @Nullable String certificate,
            @Nullable Where mergedInto) {}

    /** What stands beside the entry. */
    private record Beside(Marks marks, Endings.Ended end, List<Named> names, List<EntryView.Scheduled> scheduled) {}

    private final Jdbi jdbi;
    private final Organizations organizations;
    private final EntryVersions versions;
    private final Endings endings;
    private final RegisterConfig config;
    private final RegisterDay day;

    ShowEntry(
            Jdbi jdbi,
            Organizations organizations,
            EntryVersions versions,
            Endings endings,
            RegisterConfig config,
            RegisterDay day) {
        this.jdbi = jdbi;
        this.organizations = organizations;
        this.versions = versions;
        this.endings = endings;
        this.config = config;
        this.day = day;
    }

    /**
     * The entry of a code, reference, id or foreign number.
     *
     * @param at null for today
     * @throws RegisterRefusal.NotFound 404 when there is none, or was none on that day
     * @throws InvalidInput 400 for a day that is to come
     */
    @Transactional
    public EntryView show(String key, @Nullable LocalDate at) {
        LocalDate today = day.today();
        LocalDate on = at == null ? today : at;
        if (on.isAfter(today)) {
            throw InvalidInput.ofParameter(
                    "at",
                    "Must not be after today, " + today
                            + ": nobody knows what will be. The entry lists what is scheduled.");
        }
        Organization one = organizations.named(key);
        EntryVersions.OnDay said = versions.on(one.id(), on).orElseThrow(RegisterRefusal.NotFound::new);
        List<EntryView.Scheduled> scheduled = on.isBefore(today) ? List.of() : scheduled(one);
        Endings.Ended end = endings.of(one, said.state(), on);
        return view(
                one,
                said,
                on,
                new Beside(marks(one.id(), said.state(), on, end), end, versions.names(one.id(), on), scheduled));
    }

    private EntryView view(Organization one, EntryVersions.OnDay said, LocalDate on, Beside beside) {
        Entry entry = said.entry();
        return new EntryView(
                one.id(),
                one.reference(),
                one.version(),
                on,
                entry.name(),
                one.code(),
                one.foreignNumber(),
                entry.kind(),
                entry.region(),
                said.state().code(),
                said.abnormal(),
                life(one, beside),
                entry.purposes(),
                entry.scope(),
                entry.seat() == null ? null : entry.seat().address(),
                entry.funds(),
                entry.supervisingBody(),
                EntryView.officers(entry),
                marks(beside));
    }

    private static EntryView.Life life(Organization one, Beside beside) {
        return new EntryView.Life(
                one.registeredOn(), beside.end().on(), beside.marks().mergedInto(), formerNames(beside.names()));
    }

    private EntryView.Marks marks(Beside beside) {
        return new EntryView.Marks(
                beside.marks().late(), config.agency(), beside.marks().certificate(), beside.scheduled());
    }

    private static List<EntryView.FormerName> formerNames(List<Named> names) {
        List<EntryView.FormerName> former = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            former.add(new EntryView.FormerName(
                    names.get(i).name(), names.get(i + 1).since()));
        }
        return former;
    }

    private Marks marks(UUID id, OrganizationState state, LocalDate on, Endings.Ended end) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM annual_report r WHERE r.organization_id = :id AND r.due_on < :on
                                AND (r.filed_on IS NULL OR r.filed_on > :on)),
                            (SELECT number FROM certificate c WHERE c.organization_id = :id ORDER BY issued_at DESC LIMIT 1),
                            m.reference, m.name, m.code, m.state
                        FROM (SELECT) AS nothing LEFT JOIN organization m ON m.id = :merged
                        """)
                .bind("id", id)
                .bind("on", on)
                .bind("merged", end.into())
                .map((row, context) -> new Marks(
                        row.getBoolean(1) && state.reports(),
                        row.getString(2),
                        row.getString(3) == null
                                ? null
                                : new Where(row.getString(3), row.getString(4), row.getString(5), row.getString(6))))
                .one());
    }

    private List<EntryView.Scheduled> scheduled(Organization one) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind, effective_on FROM filing WHERE organization_id = :id AND state = 'scheduled' ORDER BY effective_on, id LIMIT 100")
                .bind("id", one.id())
                .map((row, context) -> new EntryView.Scheduled(row.getString(1), row.getObject(2, LocalDate.class)))
                .list());
    }
}
