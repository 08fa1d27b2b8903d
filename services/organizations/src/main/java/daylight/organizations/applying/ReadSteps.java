package daylight.organizations.applying;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.organizations.application.StepName;
import daylight.organizations.application.Steps;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import daylight.organizations.officers.DraftOfficer;
import daylight.organizations.officers.ReadOfficers;
import daylight.organizations.regions.Postcode;
import daylight.organizations.regions.Region;
import daylight.organizations.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the steps. What is left out may come later; what is wrong is refused at its field. */
@ApplicationScoped
class ReadSteps {
    private static final TextRule NAME = TextRule.line(100);
    private static final TextRule LINE = TextRule.line(300);
    private static final TextRule TEXT = TextRule.text(5_000);
    private static final TextRule REGION =
            TextRule.line(6).matching(Pattern.compile("[0-9]{6}"), "Must be a division code of six digits.");
    private static final Map<String, String> PREMISES = Map.of("owned", "owned", "rented", "rented", "lent", "lent");
    private static final Map<String, String> CURRENCIES = Map.of("CNY", "CNY");
    private static final int MOST_FOUNDERS = 200;
    private static final long MOST_MEMBERS = 1_000_000_000;
    private static final long MOST_MONEY = 1_000_000_000_000_000L;

    private final Kinds kinds;
    private final Regions regions;
    private final NameCheck names;
    private final ReadOfficers officers;

    ReadSteps(Kinds kinds, Regions regions, NameCheck names, ReadOfficers officers) {
        this.kinds = kinds;
        this.regions = regions;
        this.names = names;
        this.officers = officers;
    }

    /**
     * The steps with one of them read anew.
     *
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault
     */
    Steps read(StepName step, Fields fields, Steps before, String account) {
        Steps after = switch (step) {
            case NAME -> before.with(name(fields, account));
            case PURPOSES -> before.with(purposes(fields));
            case SEAT -> before.with(seat(fields));
            case FUNDS -> before.with(funds(fields));
            case PEOPLE -> before.with(people(fields, before));
            case DOCUMENTS ->
                before.with(new Steps.Documents(Objects.requireNonNullElse(fields.flag("declared"), false)));
        };
        fields.finish();
        return after;
    }

    private Steps.Name name(Fields fields, String account) {
        String name = fields.text("name", NAME);
        Kind kind = fields.choice("kind", kinds.registrable());
        String region = fields.text("region", REGION);
        UUID reservation = fields.id("reservation");
        if (region != null && regions.find(region).filter(Region::givesCodes).isEmpty()) {
            fields.refuse("region", "Must be the code of a division of China in /api/organizations/regions.");
        } else if (name != null && kind != null && region != null) {
            refuse(fields, names.check(name, kind, region, account));
        }
        return new Steps.Name(name, kind == null ? null : kind.code(), region, reservation);
    }

    private static void refuse(Fields fields, NameOutcome outcome) {
        switch (outcome) {
            case NameOutcome.Free() -> {
                // As it should be.
            }
            case NameOutcome.Clashing(List<NameOutcome.Reason> reasons) ->
                reasons.forEach(reason -> fields.refuse("name", reason.en()));
        }
    }

    private static Steps.Purposes purposes(Fields fields) {
        return new Steps.Purposes(
                fields.text("purposes", TEXT), fields.text("scope", TEXT), fields.text("supervisingBody", LINE));
    }

    private static Steps.Seat seat(Fields fields) {
        return new Steps.Seat(
                fields.text("address", LINE),
                fields.text("postcode", Postcode.RULE),
                fields.choice("premises", PREMISES));
    }

    private static Steps.Funds funds(Fields fields) {
        return new Steps.Funds(
                fields.integer("amount", 0, MOST_MONEY),
                fields.choice("currency", CURRENCIES),
                fields.text("sources", TEXT));
    }

    private Steps.People people(Fields fields, Steps before) {
        List<Steps.Founder> founders = fields.objects("founders", MOST_FOUNDERS).stream()
                .map(one -> new Steps.Founder(
                        one.requiredText("name", NAME), Objects.requireNonNullElse(one.flag("organization"), false)))
                .toList();
        return new Steps.People(
                fields.integer("people", 0, MOST_MEMBERS),
                fields.integer("organizations", 0, MOST_MEMBERS),
                founders,
                officers(fields, before));
    }

    private List<DraftOfficer> officers(Fields fields, Steps before) {
        Kind kind = kinds.find(before.kind()).orElse(null);
        if (kind == null) {
            fields.refuse("officers", "Save the step name first: offices depend on the kind.");
            return List.of();
        }
        return officers.read(fields, new ReadOfficers.Known(kind, before.officers(), null));
    }

    /** The reservation a name step refers to. */
    static @Nullable UUID reservation(Steps steps) {
        return steps.name() == null ? null : steps.name().reservation();
    }
}
