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
import daylight.organizations.officers.DraftOfficer;
import daylight.organizations.people.LeadingPeople;
import daylight.organizations.reserving.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may have changed between a step that was saved and its submission: the name is taken meanwhile, somebody was banned. */
@ApplicationScoped
class SubmissionRules {
    private final Kinds kinds;
    private final NameCheck names;
    private final LeadingPeople people;
    private final Reservations reservations;
    private final StatutoryClocks clocks;
    private final RegisterDay day;

    SubmissionRules(
            Kinds kinds,
            NameCheck names,
            LeadingPeople people,
            Reservations reservations,
            StatutoryClocks clocks,
            RegisterDay day) {
        this.kinds = kinds;
        this.names = names;
        this.people = people;
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
     * The reservation that the name step refers to.
     *
     * @throws InvalidInput 422 when the account has none of that id
     */
    @Nullable
    UUID reservation(Steps steps, String account) {
        UUID reservation = ReadSteps.reservation(steps);
        if (reservation != null && reservations.find(reservation, account).isEmpty()) {
            throw InvalidInput.ofBody(
                    List.of(new FieldError("reservation", "Must be a reservation of yours that holds.")));
        }
        return reservation;
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
        people(steps.officers(), kind, errors);
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors);
        }
    }

    private void people(List<DraftOfficer> officers, Kind kind, List<FieldError> errors) {
        LocalDate today = day.today();
        Set<String> all = officers.stream()
                .map(DraftOfficer::digest)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, LeadingPeople.Ban> banned = people.banned(all, today);
        Set<String> elsewhere = kind.governing().onlyOne() ? people.elsewhere(all, null) : Set.of();
        for (int i = 0; i < officers.size(); i++) {
            DraftOfficer one = officers.get(i);
            String digest = Objects.requireNonNullElse(one.digest(), "");
            String at = "people.officers[" + i + "].";
            if (banned.containsKey(digest)) {
                errors.add(new FieldError(at + "identity", "Must not lead an organization."));
            }
            if (one.isLegalRepresentative() && elsewhere.contains(digest)) {
                errors.add(new FieldError(
                        at + "identity", "Is the legal representative of another organization already."));
            }
            if (one.until() != null && one.until().isBefore(today)) {
                errors.add(new FieldError(at + "until", "Must not be past: the term is over."));
            }
        }
    }
}
