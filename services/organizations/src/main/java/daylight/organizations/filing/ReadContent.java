package daylight.organizations.filing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import daylight.organizations.officers.DraftOfficer;
import daylight.organizations.officers.OfficerRules;
import daylight.organizations.officers.ReadOfficers;
import daylight.organizations.regions.Postcode;
import daylight.organizations.regions.Region;
import daylight.organizations.regions.Regions;
import daylight.organizations.register.Entry;
import daylight.organizations.register.FilingKind;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what a filing carries and refuses, at its field, what is wrong. */
@ApplicationScoped
class ReadContent {
    private static final TextRule NAME = TextRule.line(100);
    private static final TextRule LINE = TextRule.line(300);
    private static final TextRule TEXT = TextRule.text(5_000);
    private static final TextRule REGION =
            TextRule.line(6).matching(Pattern.compile("[0-9]{6}"), "Must be a division code of six digits.");
    private static final Map<String, String> CURRENCIES = Map.of("CNY", "CNY");
    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final UUID NONE = new UUID(0, 0);

    private final NameCheck names;
    private final Regions regions;
    private final ReadOfficers officers;
    private final Organizations organizations;
    private final ReadCorrection correction;
    private final RegisterDay day;

    ReadContent(
            NameCheck names,
            Regions regions,
            ReadOfficers officers,
            Organizations organizations,
            ReadCorrection correction,
            RegisterDay day) {
        this.names = names;
        this.regions = regions;
        this.officers = officers;
        this.organizations = organizations;
        this.correction = correction;
        this.day = day;
    }

    /** What the filing is about. */
    record About(Organization organization, Entry entry, Kind kind, String account) {}

    /** Reads it; faults are reported by the body's finish. */
    FilingContent read(FilingKind kind, Fields fields, About about) {
        return switch (kind) {
            case CHANGE_OF_NAME -> name(fields, about);
            case CHANGE_OF_DOMICILE -> seat(fields, about);
            case CHANGE_OF_PURPOSES -> purposes(fields);
            case CHANGE_OF_OFFICERS -> officers(fields, about);
            case CHANGE_OF_FUNDS -> funds(fields, about);
            case CHANGE_OF_GOVERNING_DOCUMENT -> document(fields);
            case ANNUAL_REPORT -> ReadReport.read(fields, about.organization(), day.today());
            case LIQUIDATION_STEP, END_OF_LIQUIDATION -> new FilingContent.Told(fields.requiredText("text", TEXT));
            case CORRECTION -> correction.read(fields, about);
            case MERGER -> merger(fields, about);
            case REGISTRATION,
                    DISSOLUTION,
                    WARNING,
                    ABNORMAL_LISTING,
                    ABNORMAL_REMOVAL,
                    SUSPENSION,
                    END_OF_SUSPENSION,
                    REVOCATION,
                    RESTORATION -> new FilingContent.Nothing();
        };
    }

    private FilingContent name(Fields fields, About about) {
        String name = fields.requiredText("name", NAME);
        if (name.equals(about.organization().name())) {
            fields.refuse("name", "Is its name already.");
        } else if (!name.isEmpty()) {
            refuse(fields, "name", names.change(about.organization(), name, about.kind(), about.account()));
        }
        return new FilingContent.NewName(name);
    }

    private static FilingContent purposes(Fields fields) {
        return new FilingContent.NewPurposes(fields.requiredText("purposes", TEXT), fields.text("scope", TEXT));
    }

    static void refuse(Fields fields, String field, NameOutcome outcome) {
        if (outcome instanceof NameOutcome.Clashing(List<NameOutcome.Reason> reasons)) {
            reasons.forEach(reason -> fields.refuse(field, reason.en()));
        }
    }

    private FilingContent seat(Fields fields, About about) {
        String region = Objects.requireNonNullElse(
                fields.text("region", REGION), about.entry().region());
        if (regions.find(region).filter(Region::givesCodes).isEmpty()) {
            fields.refuse("region", "Must be the code of a division of China in /api/organizations/regions.");
        }
        return new FilingContent.NewSeat(
                fields.requiredText("address", LINE), region, fields.text("postcode", Postcode.RULE));
    }

    private FilingContent officers(Fields fields, About about) {
        List<DraftOfficer> before =
                about.entry().officers().stream().map(DraftOfficer::of).toList();
        List<DraftOfficer> read = officers.read(
                fields,
                new ReadOfficers.Known(
                        about.kind(), before, about.organization().id()));
        List<OfficerRules.Missing> missing = OfficerRules.missing(read, about.kind());
        missing.forEach(one -> fields.refuse(one.field(), "Is missing: " + one.detail()));
        return new FilingContent.NewOfficers(
                missing.isEmpty() ? read.stream().map(DraftOfficer::whole).toList() : List.of());
    }

    private static FilingContent funds(Fields fields, About about) {
        Long amount = fields.integer("amount", 0, MOST_MONEY);
        long least = about.kind().funds().least(about.entry().region());
        if (amount == null && !fields.has("amount")) {
            fields.refuse("amount", "Is required.");
        } else if (amount != null && amount < least) {
            fields.refuse("amount", "Must be %,d yuan or more.".formatted(least));
        }
        return new FilingContent.NewFunds(
                Objects.requireNonNullElse(amount, 0L),
                Objects.requireNonNullElse(fields.choice("currency", CURRENCIES), "CNY"));
    }

    private FilingContent document(Fields fields) {
        LocalDate adopted = fields.requiredDate("adoptedOn");
        if (adopted.isAfter(day.today())) {
            fields.refuse("adoptedOn", "Must not be in the future.");
        }
        return new FilingContent.NewGoverningDocument(fields.requiredText("summary", TEXT), adopted);
    }

    private FilingContent merger(Fields fields, About about) {
        String into = fields.requiredText("into", LINE);
        Optional<Organization> other = organizations.find(into);
        if (other.isEmpty()
                || other.get().foreignNumber() != null
                || other.get().state().ended()
                || other.get().id().equals(about.organization().id())) {
            fields.refuse(
                    "into",
                    "Must be the code or reference of another organization of this register that has not ended.");
        }
        return new FilingContent.Merger(
                other.map(Organization::reference).orElse(""),
                other.map(Organization::id).orElse(NONE));
    }
}
