package daylight.organizations.filing;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.filing.StillFits.Misfit;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.register.EntryVersions;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingAct;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.FilingTransitions;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Register;
import daylight.organizations.reports.AnnualReports;
import daylight.organizations.reports.CorrectReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives filings effect: at once, or when their day has come. Whatever is filed on an organization waits for what is due on it. */
@ApplicationScoped
class GiveEffect implements Chore {
    private static final Logger LOG = Logger.getLogger(GiveEffect.class);
    private static final int BATCH = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Organizations organizations;
    private final Filings filings;
    private final EntryVersions versions;
    private final Register register;
    private final AnnualReports reports;
    private final CorrectReports corrections;
    private final StillFits fits;
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
            CorrectReports corrections,
            StillFits fits,
            Kinds kinds,
            RegisterDay day,
            Clock clock,
            GiveEffect self) {
        this.organizations = organizations;
        this.filings = filings;
        this.versions = versions;
        this.register = register;
        this.reports = reports;
        this.corrections = corrections;
        this.fits = fits;
        this.kinds = kinds;
        this.day = day;
        this.clock = clock;
        this.self = self;
    }

    @Override
    public void tidy(Instant now) {
        List<UUID> due = filings.organizationsDue(day.of(now), FIRST, BATCH);
        while (!due.isEmpty()) {
            due.forEach(this::caughtUp);
            due = filings.organizationsDue(day.of(now), due.getLast(), BATCH);
        }
    }

    /** Of one whose filing cannot be given effect, no other waits. */
    private void caughtUp(UUID id) {
        try {
            self.catchUp(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What is due on organization %s had no effect; it is tried again in the next round", id);
        }
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
     * @throws daylight.organizations.register.RegisterRefusal 409 when it does not fit
     * @throws FilingRefusal.ReportFiled 409 when the report was filed before
     */
    Organization now(Organization organization, Filing filing) {
        fits.check(organization, filing);
        if (Effects.content(filing) instanceof FilingContent.Report report) {
            report(organization, filing, report);
        }
        if (Effects.content(filing) instanceof FilingContent.Correction correction) {
            correct(organization, correction);
        }
        return register.apply(
                organization, filing, Effects.of(filing, organization, versions.current(organization.id())));
    }

    private Organization onItsDay(Organization organization, Filing filing) {
        Misfit misfit = fits.misfit(organization, filing);
        FilingAct act = misfit == null ? FilingAct.TAKE_EFFECT : FilingAct.REFUSE;
        FilingState to =
                FilingTransitions.next(filing.state(), act).orElseThrow(() -> new FilingRefusal.NotNow(filing.state()));
        Filing moved = filings.move(filing, to, null, clock.instant(), misfit == null ? null : misfit.why());
        return misfit == null ? now(organization, moved) : organization;
    }

    private void correct(Organization organization, FilingContent.Correction correction) {
        CorrectReports.Figure figure = CorrectedField.of(correction.field()).figure();
        Integer year = correction.year();
        if (figure != null && year != null) {
            corrections.correct(organization.id(), year, figure, correction.value());
        }
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
