package daylight.organizations.kinds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of organization and what the law asks of it.
 *
 * @param parent the kind of law it belongs to; null when it is one itself
 * @param creditKind second character of its unified social credit code (GB 32100-2015, after 5 for civil affairs); null for a kind of another register
 * @param registrable whether one can apply for it here
 * @param clock the registrar's clock, by its name in the kernel's clocks.txt; null when not registrable
 * @param supervised whether a supervising body must have approved
 * @param rules all of the above in words, each with its source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Kind(
        String code,
        @Nullable String parent,
        String nameEn,
        String nameZh,
        @Nullable String creditKind,
        boolean registrable,
        @Nullable String clock,
        boolean supervised,
        Funds funds,
        Members members,
        Governing governing,
        List<Document> documents,
        List<Role> roles,
        @Nullable Report report,
        List<Rule> rules) {
    public Kind {
        documents = List.copyOf(documents);
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
    }

    public Optional<Role> role(String of) {
        return roles.stream().filter(role -> role.code().equals(of)).findFirst();
    }

    /** Its documents by code, in their order. */
    public Map<String, Document> documentsByCode() {
        Map<String, Document> byCode = new LinkedHashMap<>();
        documents.forEach(document -> byCode.put(document.code(), document));
        return byCode;
    }

    /** Least funds in yuan: of an organization of the whole country, and of any other. */
    public record Funds(long national, long local) {
        public long least(String region) {
            return region.equals("100000") ? national : local;
        }
    }

    /** Least members: so many persons, or so many organizations, or {@code mixed} of both together. All 0 when members are not asked for. */
    public record Members(int persons, int units, int mixed) {
        public boolean enough(long ofPersons, long ofUnits) {
            return mixed == 0 || ofPersons >= persons || ofUnits >= units || ofPersons + ofUnits >= mixed;
        }
    }

    /**
     * Who governs it.
     *
     * @param least members of the governing body
     * @param most members of the governing body; 0 for no limit
     * @param termYears longest term
     * @param onlyOne whether its legal representative may be that of no other organization
     */
    public record Governing(String bodyEn, String bodyZh, int least, int most, int termYears, boolean onlyOne) {}

    /** A document of the application. */
    public record Document(String code, String nameEn, String nameZh, boolean required) {}

    /**
     * An office.
     *
     * @param required whether somebody must hold it
     * @param governs whether its holder counts in the governing body
     */
    public record Role(String code, String nameEn, String nameZh, boolean required, boolean governs) {}

    /** The last day for the annual report on the year before. */
    public record Report(int month, int day, String source, String sourceZh) {
        /** The last day for the report on a year. */
        public LocalDate due(int year) {
            return MonthDay.of(month, day).atYear(year + 1);
        }
    }

    /** One rule in words. */
    public record Rule(String rule, String en, String zh, String source, String sourceZh) {}
}
