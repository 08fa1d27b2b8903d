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
        List<Row> rows = new ArrayList<>();
        for (Fields item : parent.objects("officers", MOST)) {
            rows.add(new Row(item, one(item, known)));
        }
        refuseDoubles(rows);
        List<DraftOfficer> officers = rows.stream().map(Row::officer).toList();
        // Terms were looked at row by row, with all that can be wrong with them.
        who.faults(officers, known.kind(), known.organization()).stream()
                .filter(fault -> fault.field().equals("identity"))
                .forEach(fault -> rows.get(fault.officer()).fields().refuse(fault.field(), fault.detail()));
        return officers;
    }

    private DraftOfficer one(Fields item, Known known) {
        DraftOfficer typed = new DraftOfficer(
                item.text("name", NAME),
                item.has("role") ? item.requiredChoice("role", roles(known.kind())) : null,
                item.date("from"),
                item.date("until"),
                digest(item));
        checkTerm(item, typed, known.kind().governing().termYears());
        if (typed.digest() != null || item.has("identity")) {
            return typed;
        }
        String kept = known.before().stream()
                .filter(typed::sameOffice)
                .map(DraftOfficer::digest)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new DraftOfficer(typed.name(), typed.role(), typed.from(), typed.until(), kept);
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
                boolean leads = one.isLegalRepresentative() != other.isLegalRepresentative();
                if (one.digest().equals(other.digest()) && !leads) {
                    rows.get(i).fields().refuse("identity", "Is the same person as officers[" + j + "].");
                    break;
                }
            }
        }
    }
}
