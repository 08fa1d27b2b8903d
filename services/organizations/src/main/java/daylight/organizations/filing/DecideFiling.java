package daylight.organizations.filing;

import daylight.kernel.http.Versions;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.people.Account;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingAct;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.FilingTransitions;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.representing.Representatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Accepts, refuses and retracts filings. */
@ApplicationScoped
class DecideFiling {
    private final Filings filings;
    private final GiveEffect effect;
    private final StillFits fits;
    private final TellFiler tell;
    private final Representatives representatives;
    private final RegisterDay day;
    private final Clock clock;

    DecideFiling(
            Filings filings,
            GiveEffect effect,
            StillFits fits,
            TellFiler tell,
            Representatives representatives,
            RegisterDay day,
            Clock clock) {
        this.filings = filings;
        this.effect = effect;
        this.fits = fits;
        this.tell = tell;
        this.representatives = representatives;
        this.day = day;
        this.clock = clock;
    }

    /** Who acts on what, from which version. */
    record Handling(UUID filing, Account account, long version) {}

    private record Taken(Organization organization, Filing filing) {}

    /**
     * Accepts it: with effect today, or on its day when that is later.
     *
     * @throws RegisterRefusal 409 when it no longer fits
     * @throws RegisterRefusal.SecondRegistrar 403 to the one who filed it, and to whoever speaks for the organization, or did when it was filed
     */
    @Transactional
    public void accept(Handling by) {
        Taken taken = taken(by);
        Filing filing = decidable(taken, by);
        boolean later = filing.effectiveOn().isAfter(day.today());
        FilingState to = next(filing, later ? FilingAct.SCHEDULE : FilingAct.ACCEPT);
        fits.check(taken.organization(), filing);
        if (!later) {
            filings.effectiveOn(filing.id(), day.today());
        }
        Filing moved = filings.move(filing, to, by.account().subject(), clock.instant(), null);
        if (!later) {
            effect.now(taken.organization(), moved);
        }
    }

    /** Refuses it, with a reason for who filed it. */
    @Transactional
    public void refuse(Handling by, String reason) {
        Taken taken = taken(by);
        Filing filing = decidable(taken, by);
        if (filing.state() == FilingState.SCHEDULED) {
            throw new FilingRefusal.NotNow(filing.state());
        }
        filings.move(filing, next(filing, FilingAct.REFUSE), by.account().subject(), clock.instant(), reason);
        tell.refused(taken.organization(), filing);
    }

    /**
     * Takes it back before it has effect: whoever may file it.
     *
     * @throws RegisterRefusal.SecondRegistrar 403 to a registrar who speaks for the organization that a measure is against
     */
    @Transactional
    public void retract(Handling by) {
        Taken taken = taken(by);
        if (taken.filing().kind().by() == FilingKind.By.REGISTRAR) {
            if (!by.account().registrar()) {
                throw new FilingRefusal.NotYours();
            }
            refuseWhoSpoke(taken, by);
        } else {
            representatives.speaking(taken.organization().id(), by.account().subject());
        }
        FilingState to = next(taken.filing(), FilingAct.RETRACT);
        filings.move(taken.filing(), to, by.account().subject(), clock.instant(), null);
    }

    private Filing decidable(Taken taken, Handling by) {
        if (taken.filing().filedBy().equals(by.account().subject())) {
            throw new RegisterRefusal.SecondRegistrar();
        }
        refuseWhoSpoke(taken, by);
        return taken.filing();
    }

    private void refuseWhoSpoke(Taken taken, Handling by) {
        Filing filing = taken.filing();
        if (representatives.spokeSince(filing.organization(), by.account().subject(), filing.filedAt())) {
            throw new RegisterRefusal.SecondRegistrar();
        }
    }

    /** The organization first: so does everybody. */
    private Taken taken(Handling by) {
        UUID organization = filings.find(by.filing())
                .orElseThrow(FilingRefusal.NotFound::new)
                .organization();
        Organization caughtUp = effect.catchUp(organization);
        Filing filing = filings.lock(by.filing()).orElseThrow(FilingRefusal.NotFound::new);
        Versions.check(by.version(), filing.version());
        return new Taken(caughtUp, filing);
    }

    private static FilingState next(Filing filing, FilingAct act) {
        return FilingTransitions.next(filing.state(), act).orElseThrow(() -> new FilingRefusal.NotNow(filing.state()));
    }
}
