package daylight.organizations.officers;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.kinds.Kind;
import daylight.organizations.people.IdentityNumber;
import daylight.organizations.people.PersonDigests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads officers and refuses, at its field, all that cannot be. */
@ApplicationScoped
public class ReadOfficers {
    private static final int MOST = 200;
    private static final TextRule NAME = TextRule.line(100);
    private static final TextRule IDENTITY = TextRule.line(40);
    private static final int YEARS_BACK = 20;

    private final PersonDigests digests;
    private final WhoMayLead who;
    private final RegisterDay day;

    ReadOfficers(PersonDigests digests, WhoMayLead who, RegisterDay day) {
        this.digests = digests;
        this.who = who;
        this.day = day;
    }

    /**
     * What is known when the list comes.
     *
     * @param before officers whose identity is known: one of the same name and office keeps it
     * @param organization the organization, once it is registered
     */
    public record Known(
            Kind kind, List<DraftOfficer> before, @Nullable UUID organization) {}

    private record Row(Fields fields, DraftOfficer officer) {}

    /** The list at {@code officers}; faults are reported by the body's finish. */
    public List<DraftOfficer> read(Fields parent, Known known) {
        List<Row> typed = parent.objects("officers", MOST).stream()
                .map(item -> new Row(item, typed(item, known.kind())))
                .toList();
        List<Row> rows = identified(typed, known.before());
        refuseDoubles(rows);
        List<DraftOfficer> officers = rows.stream().map(Row::officer).toList();
        // Terms were looked at row by row, with all that can be wrong with them.
        who.faults(officers, known.kind(), known.organization()).stream()
                .filter(fault -> fault.field().equals("identity"))
                .forEach(fault -> rows.get(fault.officer()).fields().refuse(fault.field(), fault.detail()));
        return officers;
    }

    private DraftOfficer typed(Fields item, Kind kind) {
        DraftOfficer typed = new DraftOfficer(
                item.text("name", NAME),
                item.has("role") ? item.requiredChoice("role", roles(kind)) : null,
                item.date("from"),
                item.date("until"),
                digest(item));
        checkTerm(item, typed, kind.governing().termYears());
        return typed;
    }

    /** Who is named without an identity keeps the one that is known. Each is kept by one alone: two of one name and office are two people. */
    private static List<Row> identified(List<Row> typed, List<DraftOfficer> before) {
        List<DraftOfficer> left = new ArrayList<>(before);
        for (Row row : typed) {
            DraftOfficer one = row.officer();
            if (one.digest() != null) {
                take(left, other -> one.sameOffice(other) && Objects.equals(one.digest(), other.digest()));
            }
        }
        return typed.stream()
                .map(row -> row.fields().has("identity")
                        ? row
                        : new Row(row.fields(), row.officer().identified(take(left, row.officer()::sameOffice))))
                .toList();
    }

    private static @Nullable String take(List<DraftOfficer> left, Predicate<DraftOfficer> which) {
        for (DraftOfficer one : left) {
            if (one.digest() != null && which.test(one)) {
                left.remove(one);
                return one.digest();
            }
        }
        return null;
    }

    private static Map<String, String> roles(Kind kind) {
        Map<String, String> roles = new LinkedHashMap<>();
        kind.roles().forEach(role -> roles.put(role.code(), role.code()));
        return roles;
    }

    private @Nullable String digest(Fields item) {
        String typed = item.text("identity", IDENTITY);
        if (typed == null) {
            return null;
        }
        String digest = IdentityNumber.of(typed).map(digests::of).orElse(null);
        if (digest == null) {
            item.refuse(
                    "identity",
                    "Must be a resident identity number of 18 characters whose check character fits, or the number of a passport.");
        }
        return digest;
    }

    private void checkTerm(Fields item, DraftOfficer one, int years) {
        LocalDate today = day.today();
        LocalDate from = one.from();
        LocalDate until = one.until();
        if (from != null && (from.isAfter(today.plusYears(1)) || from.isBefore(today.minusYears(YEARS_BACK)))) {
            item.refuse("from", "Must be within the last " + YEARS_BACK + " years or the next one.");
        }
        if (until != null && until.isBefore(today)) {
            item.refuse("until", "Must not be past: the term is over.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            item.refuse("until", "Must not be before the first day of the term.");
        } else if (from != null && until != null && years > 0 && until.isAfter(from.plusYears(years))) {
            item.refuse("until", "Must be within " + years + " years of the first day, the longest term.");
        }
    }

    private static void refuseDoubles(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            DraftOfficer one = rows.get(i).officer();
            for (int j = 0; j < i && one.digest() != null; j++) {
                DraftOfficer other = rows.get(j).officer();
                // Whoever watches over those who lead is none of them (Regulations on the Administration of
                // Foundations,
                // Article 22).
                boolean leads = one.isLegalRepresentative() != other.isLegalRepresentative()
                        && !one.supervises()
                        && !other.supervises();
                if (one.digest().equals(other.digest()) && !leads) {
                    rows.get(i).fields().refuse("identity", "Is the same person as officers[" + j + "].");
                    break;
                }
            }
        }
    }
}
