package daylight.organizations.representing;

import daylight.contracts.organizations.RepresentativeAppointed;
import daylight.contracts.organizations.RepresentativeEnded;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.people.Account;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appoints representatives, ends their terms, and knows who speaks. */
@ApplicationScoped
public class Representatives {
    private final Terms terms;
    private final Organizations organizations;
    private final Outbox outbox;
    private final RegisterDay day;
    private final Clock clock;
    private final TimeOrderedIds ids;

    Representatives(Terms terms, Organizations organizations, Outbox outbox, RegisterDay day, Clock clock) {
        this.terms = terms;
        this.organizations = organizations;
        this.outbox = outbox;
        this.day = day;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * The term by which an account speaks for an organization today.
     *
     * @throws RepresentationRefusal 403 when it does not, or no longer
     */
    public Representative speaking(UUID organization, String account) {
        LocalDate today = day.today();
        List<Representative> all = terms.of(organization, account);
        return all.stream().filter(one -> one.speaks(today)).findFirst().orElseThrow(() -> refusal(all, today));
    }

    public boolean speaks(UUID organization, String account) {
        LocalDate today = day.today();
        return terms.of(organization, account).stream().anyMatch(one -> one.speaks(today));
    }

    /** Whether an account speaks for an organization, or did at that moment or later: whoever gives up a term has a part in what was filed in it. */
    public boolean spokeSince(UUID organization, String account, Instant since) {
        LocalDate first = day.of(since);
        return terms.of(organization, account).stream().anyMatch(one -> one.spokeSince(since, first));
    }

    /** Whether anybody may appoint for it today. */
    boolean managed(UUID organization) {
        LocalDate today = day.today();
        return terms.of(organization).stream().anyMatch(one -> one.manager() && one.speaks(today));
    }

    /**
     * As {@link #speaking}, of one who may appoint.
     *
     * @throws RepresentationRefusal 403 when it may not
     */
    Representative managing(UUID organization, String account) {
        Representative one = speaking(organization, account);
        if (!one.manager()) {
            throw new RepresentationRefusal.NotRepresentative();
        }
        return one;
    }

    /**
     * Appoints an account.
     *
     * @throws RepresentationRefusal.Already 409 when it speaks already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appoint(UUID organization, Account account, boolean manager, @Nullable LocalDate until) {
        Organization one = organizations.lock(organization);
        endOver(terms.of(organization, account.subject()), one);
        if (speaks(organization, account.subject())) {
            throw new RepresentationRefusal.Already();
        }
        Representative fresh =
                new Representative(ids.next(), organization, account.subject(), manager, day.today(), until, null);
        terms.insert(fresh, account);
        outbox.append(new RepresentativeAppointed(
                organization,
                organizations.nextVersion(organization),
                fresh.id(),
                account.subject(),
                one.reference(),
                one.name(),
                one.state().code(),
                until,
                clock.instant()));
    }

    /** Ends a term, and with it the invitations that nobody accepted yet; one that has ended stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Representative one) {
        Organization organization = organizations.lock(one.organization());
        Instant now = clock.instant();
        if (terms.end(one.id(), now)) {
            terms.withdrawInvitations(one.organization(), one.account());
            outbox.append(new RepresentativeEnded(
                    one.organization(),
                    organizations.nextVersion(one.organization()),
                    one.id(),
                    one.account(),
                    organization.reference(),
                    organization.name(),
                    now));
        }
    }

    /** A term that is over and was not ended yet would stand in the way of the next. */
    private void endOver(List<Representative> all, Organization organization) {
        LocalDate today = day.today();
        all.stream()
                .filter(one -> one.endedAt() == null && !one.speaks(today))
                .filter(one -> one.organization().equals(organization.id()))
                .forEach(this::end);
    }

    private static RepresentationRefusal refusal(List<Representative> all, LocalDate today) {
        return all.stream()
                .map(Representative::until)
                .filter(until -> until != null && until.isBefore(today))
                .findFirst()
                .<RepresentationRefusal>map(RepresentationRefusal.TermEnded::new)
                .orElseGet(RepresentationRefusal.NotRepresentative::new);
    }
}
