package daylight.organizations.imports;

import com.ibm.icu.text.Normalizer2;
import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.organizations.codes.CreditCode;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.regions.Region;
import daylight.organizations.regions.Regions;
import daylight.organizations.register.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line and reports all that is wrong with it. */
@ApplicationScoped
class ReadImport {
    private static final int MOST_OFFICERS = 100;
    private static final long MOST_YUAN = 1_000_000_000_000L;
    private static final int LONGEST_NAME = 200;
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final TextRule NAME = TextRule.line(LONGEST_NAME);
    private static final TextRule WORD = TextRule.line(60);
    static final TextRule TEXT = TextRule.text(2_000);
    static final TextRule FOREIGN = TextRule.line(40)
            .matching(
                    Pattern.compile("[A-Z]{2}-[A-Z0-9]{2,8}-[A-Z0-9.]{1,24}"),
                    "Must be country, register and number, such as GB-CHC-1000611.");

    private final Kinds kinds;
    private final Regions regions;
    private final RegisterDay day;

    ReadImport(Kinds kinds, Regions regions, RegisterDay day) {
        this.kinds = kinds;
        this.regions = regions;
        this.day = day;
    }

    /** @throws daylight.kernel.problems.InvalidInput with every fault */
    ImportLine read(Fields fields) {
        String code = fields.text("code", TextRule.line(18));
        String foreign = fields.text("foreignNumber", FOREIGN);
        String reason = fields.text("codeReason", TextRule.line(500));
        Entry entry = entry(fields);
        LocalDate told = fields.date("registeredOn");
        LocalDate registered = Objects.requireNonNullElseGet(told, day::today);
        List<ImportLine.Report> reports = ReadReports.read(fields, told, day.today());
        if (registered.isAfter(day.today())) {
            fields.refuse("registeredOn", "Must not lie in the future.");
        }
        name(fields, entry.name(), foreign == null);
        check(fields, code, foreign, reason, entry);
        fields.finish();
        return new ImportLine(code, foreign, reason, entry, registered, reports);
    }

    /** As it is read: one sign may stand for eighteen letters, more of which than this the index of names does not take; and a name of ours that has no letter has nothing to be known by. */
    private static void name(Fields fields, String name, boolean ours) {
        String whole = COMPATIBLE.normalize(name);
        int length = whole.codePointCount(0, whole.length());
        if (length > LONGEST_NAME) {
            fields.refuse(
                    "name", "Must have at most " + LONGEST_NAME + " characters; as it is read it has " + length + ".");
        } else if (ours && !name.isEmpty() && whole.codePoints().noneMatch(Character::isLetter)) {
            fields.refuse("name", "Must have a letter.");
        }
    }

    private void check(
            Fields fields, @Nullable String code, @Nullable String foreign, @Nullable String reason, Entry entry) {
        if ((code == null) == (foreign == null)) {
            fields.refuse("code", "Is required where there is no foreignNumber, and only there.");
        }
        Optional<Kind> kind = kinds.find(entry.kind());
        if (kind.isEmpty() || (kind.get().creditKind() == null) != (foreign != null)) {
            fields.refuse("kind", "Must be a kind of /api/organizations/kinds; with foreignNumber foreign-charity.");
        }
        if (code != null) {
            code(
                    fields,
                    new CreditCode(code),
                    reason,
                    kind.map(Kind::creditKind).orElse(null));
        }
        Optional<Region> region = regions.find(entry.region());
        if (region.isEmpty() || (code != null && !region.get().givesCodes())) {
            fields.refuse(
                    "region", "Must be the code of a division in /api/organizations/regions, of China with a code.");
        }
    }

    /** A code of civil affairs and of its kind, which passes its check; others are in use, and need a reason. */
    private static void code(Fields fields, CreditCode code, @Nullable String reason, @Nullable String creditKind) {
        if (!code.recordable(reason)) {
            fields.refuse(
                    "code", "Is no unified social credit code; one that is in use all the same needs codeReason.");
        } else if (reason == null && creditKind != null && !code.text().startsWith("5" + creditKind)) {
            fields.refuse(
                    "code",
                    "Must begin with 5" + creditKind
                            + ", civil affairs and the kind; one that is in use all the same needs codeReason.");
        }
    }

    private static Entry entry(Fields fields) {
        Fields funds = fields.object("funds");
        String address = fields.text("address", TextRule.line(300));
        return new Entry(
                fields.requiredText("name", NAME),
                fields.requiredText("kind", WORD),
                fields.requiredText("region", WORD),
                fields.text("purposes", TEXT),
                fields.text("scope", TEXT),
                address == null ? null : new Entry.Seat(address, fields.text("postcode", TextRule.line(12))),
                funds == null
                        ? null
                        : new Entry.Funds(amount(funds, "amount"), funds.requiredText("currency", TextRule.line(3))),
                fields.text("supervisingBody", NAME),
                fields.objects("officers", MOST_OFFICERS).stream()
                        .map(ReadImport::officer)
                        .toList(),
                null);
    }

    private static Entry.Officer officer(Fields one) {
        LocalDate from = one.date("from");
        LocalDate until = one.date("until");
        if (from != null && until != null && until.isBefore(from)) {
            one.refuse("until", "Must not be before the first day of the term.");
        }
        return new Entry.Officer(one.requiredText("name", WORD), one.requiredText("role", WORD), from, until, null);
    }

    static long amount(Fields fields, String name) {
        Long amount = fields.integer(name, 0, MOST_YUAN);
        if (amount == null && !fields.has(name)) {
            fields.refuse(name, "Is required.");
        }
        return amount == null ? 0 : amount;
    }
}
