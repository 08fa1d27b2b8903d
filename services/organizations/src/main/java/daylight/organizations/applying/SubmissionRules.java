package daylight.organizations.applying;

import daylight.kernel.calendar.StatutoryClocks;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.organizations.application.Steps;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import daylight.organizations.officers.WhoMayLead;
import daylight.organizations.reserving.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What may have changed between a step that was saved and its submission: the name is taken meanwhile, somebody was banned. */
@ApplicationScoped
class SubmissionRules {
    private final Kinds kinds;
    private final NameCheck names;
    private final WhoMayLead who;
    private final Reservations reservations;
    private final StatutoryClocks clocks;
    private final RegisterDay day;

    SubmissionRules(
            Kinds kinds,
            NameCheck names,
            WhoMayLead who,
            Reservations reservations,
            StatutoryClocks clocks,
            RegisterDay day) {
        this.kinds = kinds;
        this.names = names;
        this.who = who;
        this.reservations = reservations;
        this.clocks = clocks;
        this.day = day;
    }

    /** The last day for the decision on what is complete now. */
    LocalDate due(Steps steps, Instant now) {
        String clock = Objects.requireNonNull(
                kinds.named(Objects.requireNonNull(steps.kind())).clock());
        return clocks.named(clock).due(day.of(now), List.of()).date();
    }

    /**
     * The steps with a reservation that holds. One that ran out since it was saved is forgotten: the registrar has twice its time, and nobody could correct an application that stuck to it.
     *
     * @throws InvalidInput 422 when the account has none of that id
     */
    Steps reserved(Steps steps, Steps before, String account) {
        UUID reservation = ReadSteps.reservation(steps);
        if (reservation == null || reservations.find(reservation, account).isPresent()) {
            return steps;
        }
        if (reservation.equals(ReadSteps.reservation(before))) {
            Steps.Name name = Objects.requireNonNull(steps.name());
            return steps.with(new Steps.Name(name.name(), name.kind(), name.region(), null));
        }
        throw InvalidInput.ofBody(List.of(new FieldError("reservation", "Must be a reservation of yours that holds.")));
    }

    /**
     * Checks a complete file once more.
     *
     * @throws InvalidInput 422 with every field, named with its step
     */
    void check(Steps steps, String account) {
        List<FieldError> errors = new ArrayList<>();
        Steps.Name name = Objects.requireNonNull(steps.name());
        Kind kind = kinds.named(Objects.requireNonNull(name.kind()));
        NameOutcome outcome =
                names.check(Objects.requireNonNull(name.name()), kind, Objects.requireNonNull(name.region()), account);
        if (outcome instanceof NameOutcome.Clashing(List<NameOutcome.Reason> reasons)) {
            reasons.forEach(reason -> errors.add(new FieldError("name.name", reason.en())));
        }
        who.faults(steps.officers(), kind, null)
                .forEach(fault -> errors.add(new FieldError("people." + fault.place(), fault.detail())));
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors);
        }
    }
}
