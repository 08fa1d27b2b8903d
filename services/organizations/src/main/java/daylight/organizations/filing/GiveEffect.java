package daylight.organizations.filing;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import daylight.organizations.register.EntryVersions;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingAct;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.FilingTransitions;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Register;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.register.RegisterTransitions;
import daylight.organizations.reports.AnnualReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives filings effect: at once, or when their day has come. Whatever is filed on an organization waits for what is due on it. */
@ApplicationScoped
class GiveEffect implements Chore {
    private static final int BATCH = 100;

    private final Organizations organizations;
    private final Filings filings;
    private final EntryVersions versions;
    private final Register register;
    private final AnnualReports reports;
    private final NameCheck names;
    private final Kinds kinds;
    private final RegisterDay day;
    private final Clock clock;
    private final GiveEffect self;

    GiveEffect(
            Organizations organizations,
            Filings filings,
            EntryVersions versions,
            Register register,
            AnnualReports reports,
            NameCheck names,
            Kinds kinds,
            RegisterDay day,
            Clock clock,
            GiveEffect self) {
        this.organizations = organizations;
        this.filings = filings;
        this.versions = versions;
        this.register = register;
        this.reports = reports;
        this.names = names;
        this.kinds = kinds;
        this.day = day;
        this.clock = clock;
        this.self = self;
    }

    @Override
    public void tidy(Instant now) {
        List<UUID> due;
        do {
            due = filings.organizationsDue(day.of(now), BATCH);
            due.forEach(self::catchUp);
        } while (due.size() == BATCH);
    }

    /** Takes an organization for this transaction, with everything in effect that is due today. */
    @Transactional
    public Organization catchUp(UUID id) {
        Organization organization = organizations.lock(id);
        for (Filing filing : filings.due(id, day.today())) {
            organization = onItsDay(organization, filing);
        }
        return organization;
    }

    /**
     * Gives a filing effect today.
     *
     * @throws RegisterRefusal 409 when it does not fit, or its name is taken
     * @throws FilingRefusal.ReportFiled 409 when the report was filed before
     */
    Organization now(Organization organization, Filing filing) {
        if (clash(organization, filing) != null) {
            throw new RegisterRefusal.NameTaken();
        }
        if (Effects.content(filing) instanceof FilingContent.Report report) {
            report(organization, filing, report);
        }
        return register.apply(
                organization, filing, Effects.of(filing, organization, versions.current(organization.id())));
    }

    private Organization onItsDay(Organization organization, Filing filing) {
        String fault = RegisterTransitions.edge(organization.state(), filing.kind())
                        .isEmpty()
                ? "On its day the organization was " + organization.state().code() + "."
                : clash(organization, filing);
        FilingAct act = fault == null ? FilingAct.TAKE_EFFECT : FilingAct.REFUSE;
        FilingState to =
                FilingTransitions.next(filing.state(), act).orElseThrow(() -> new FilingRefusal.NotNow(filing.state()));
        Filing moved = filings.move(filing, to, null, clock.instant(), fault);
        return fault == null ? now(organization, moved) : organization;
    }

    /** Why a name cannot be given any more; null when it can, or none is. */
    private @Nullable String clash(Organization organization, Filing filing) {
        boolean back = filing.kind() == FilingKind.RESTORATION;
        String name = back ? organization.name() : newName(filing);
        if (name == null) {
            return null;
        }
        Kind kind = kinds.named(organization.kind());
        NameOutcome outcome = names.change(organization, name, kind, filing.filedBy());
        // Rules about names may have changed since an organization that comes back was given its own.
        return outcome instanceof NameOutcome.Clashing(List<NameOutcome.Reason> reasons)
                ? reasons.stream()
                        .filter(reason -> !back || reason.code().equals("taken"))
                        .map(NameOutcome.Reason::en)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String newName(Filing filing) {
        return switch (Effects.content(filing)) {
            case FilingContent.NewName(String name) -> name;
            case FilingContent.Correction(String field, String value) ->
                CorrectedField.of(field) == CorrectedField.NAME ? value : null;
            case FilingContent.NewSeat seat -> null;
            case FilingContent.NewPurposes purposes -> null;
            case FilingContent.NewOfficers officers -> null;
            case FilingContent.NewFunds funds -> null;
            case FilingContent.NewGoverningDocument document -> null;
            case FilingContent.Report report -> null;
            case FilingContent.Told told -> null;
            case FilingContent.Merger merger -> null;
            case FilingContent.Nothing nothing -> null;
        };
    }

    private void report(Organization organization, Filing filing, FilingContent.Report report) {
        Kind.Report rule =
                Objects.requireNonNull(kinds.named(organization.kind()).report());
        LocalDate due = rule.due(report.year());
        AnnualReports.Filed filed = new AnnualReports.Filed(
                report.year(), report.income(), report.spending(), report.staff(), report.summary());
        if (!reports.file(organization.id(), filing.id(), filed, due)) {
            throw new FilingRefusal.ReportFiled();
        }
    }
}
