package daylight.petitions.integrity;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.petitions.signing.Marks;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which signatures of a petition are meant; all that is said must hold.
 *
 * @param domain of the address
 * @param marks bits of {@link Marks}, any of them
 * @param dryRun only to count
 */
record Conditions(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String domain,
        @Nullable String region,
        @Nullable Integer marks,
        String reason,
        boolean dryRun) {
    /** Joined to a query on {@code signature s}. */
    static final String SQL = " s.invalidation IS NULL"
            + " AND (CAST(:from AS timestamptz) IS NULL OR s.confirmed_at >= :from) AND (CAST(:to AS timestamptz) IS NULL OR s.confirmed_at < :to)"
            + " AND (CAST(:region AS text) IS NULL OR s.region = :region) AND (CAST(:marks AS integer) IS NULL OR s.marks & :marks <> 0)"
            + " AND (CAST(:domain AS text) IS NULL OR right(lower(s.address), length(:domain) + 1) = '@' || :domain)";

    private static final Map<String, Integer> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("crowded-network", Marks.CROWDED_NETWORK);
        MARKS.put("disposable-address", Marks.DISPOSABLE_ADDRESS);
        MARKS.put("any", Marks.CROWDED_NETWORK | Marks.DISPOSABLE_ADDRESS);
    }

    static Conditions read(byte[] body) {
        Fields fields = JsonInput.object(body);
        String domain = fields.text("domain", TextRule.line(254));
        Conditions conditions = new Conditions(
                fields.instant("from"),
                fields.instant("to"),
                domain == null ? null : domain.toLowerCase(Locale.ROOT),
                fields.text("region", TextRule.line(16)),
                fields.choice("marks", MARKS),
                fields.requiredText("reason", TextRule.text(1_000)),
                !Boolean.FALSE.equals(fields.flag("dryRun")));
        if (conditions.from() == null
                && conditions.to() == null
                && domain == null
                && conditions.region() == null
                && conditions.marks() == null) {
            fields.refuse("from", "Say at least one of from, to, domain, region and marks: nobody strikes out everything.");
        }
        fields.finish();
        return conditions;
    }
}
