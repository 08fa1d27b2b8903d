package daylight.organizations.reviewing;

import daylight.organizations.application.Application;
import daylight.organizations.application.Steps;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import daylight.organizations.officers.DraftOfficer;
import daylight.organizations.officers.WhoMayLead;
import daylight.organizations.people.Account;
import daylight.organizations.register.Entry;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Register;
import daylight.organizations.register.RegisterRefusal;
import daylight.organizations.representing.Representatives;
import daylight.organizations.reserving.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Makes an organization of an approved application: code, entry, and its applicant as first representative. */
@ApplicationScoped
class EnterApproved {
    private final Kinds kinds;
    private final NameCheck names;
    private final WhoMayLead who;
    private final SocialCreditCodes codes;
    private final Register register;
    private final Representatives representatives;
    private final Reservations reservations;
    private final RegisterDay day;
    private final Clock clock;

    EnterApproved(
            Kinds kinds,
            NameCheck names,
            WhoMayLead who,
            SocialCreditCodes codes,
            Register register,
            Representatives representatives,
            Reservations reservations,
            RegisterDay day,
            Clock clock) {
        this.kinds = kinds;
        this.names = names;
        this.who = who;
        this.codes = codes;
        this.register = register;
        this.representatives = representatives;
        this.reservations = reservations;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Enters it.
     *
     * @throws RegisterRefusal 409 when another got the name meanwhile, or somebody named may no longer lead it
     */
    UUID enter(Application one, String registrar) {
        Entry entry = entry(one.steps());
        Kind kind = kinds.named(entry.kind());
        if (names.check(entry.name(), kind, entry.region(), one.account()) instanceof NameOutcome.Clashing) {
            throw new RegisterRefusal.NameTaken();
        }
        RegisterRefusal refusal = who.refusal(one.steps().officers(), kind, null);
        if (refusal != null) {
            throw refusal;
        }
        Organization organization = register.enter(codes.issue(kind, entry.region()), entry, day.today(), registrar);
        representatives.appoint(organization.id(), new Account(one.account(), one.email(), false), true, null);
        reservations.spent(entry.name(), clock.instant());
        return organization.id();
    }

    /** What was submitted, as the register says it. It was complete, or it would not be here. */
    private static Entry entry(Steps steps) {
        Steps.Name name = Objects.requireNonNull(steps.name());
        Steps.Purposes purposes = Objects.requireNonNull(steps.purposes());
        Steps.Seat seat = Objects.requireNonNull(steps.seat());
        Steps.Funds funds = Objects.requireNonNull(steps.funds());
        List<Entry.Officer> officers =
                steps.officers().stream().map(DraftOfficer::whole).toList();
        return new Entry(
                Objects.requireNonNull(name.name()),
                Objects.requireNonNull(name.kind()),
                Objects.requireNonNull(name.region()),
                purposes.purposes(),
                purposes.scope(),
                new Entry.Seat(Objects.requireNonNull(seat.address()), seat.postcode()),
                new Entry.Funds(
                        Objects.requireNonNull(funds.amount()), Objects.requireNonNullElse(funds.currency(), "CNY")),
                purposes.supervisingBody(),
                officers,
                null);
    }
}
