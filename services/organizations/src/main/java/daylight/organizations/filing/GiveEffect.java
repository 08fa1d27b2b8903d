package daylight.organizations.filing;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.filing.StillFits.Misfit;
import daylight.organizations.register.EntryVersions;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingAct;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.FilingTransitions;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final ReportEffects reports;
    private final StillFits fits;
    private final TellFiler tell;
    private final RegisterDay day;
    private final Clock clock;
    private final GiveEffect self;

    GiveEffect(
            Organizations organizations,
            Filings filings,
            EntryVersions versions,
            Register register,
            ReportEffects reports,
            StillFits fits,
            TellFiler tell,
            RegisterDay day,
            Clock clock,
            GiveEffect self) {
        this.organizations = organizations;
        this.filings = filings;
        this.versions = versions;
        this.register = register;
        this.reports = reports;
        this.fits = fits;
        this.tell = tell;
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
        reports.give(organization, filing);
        return register.apply(
                organization, filing, Effects.of(filing, organization, versions.current(organization.id())));
    }

    private Organization onItsDay(Organization organization, Filing filing) {
        Misfit misfit = fits.misfit(organization, filing);
        FilingAct act = misfit == null ? FilingAct.TAKE_EFFECT : FilingAct.REFUSE;
        FilingState to =
                FilingTransitions.next(filing.state(), act).orElseThrow(() -> new FilingRefusal.NotNow(filing.state()));
        if (misfit != null) {
            filings.refuse(filing, misfit.why(), clock.instant());
            tell.refused(organization, filing);
            return organization;
        }
        return now(organization, filings.move(filing, to, null, clock.instant(), null));
    }
}
