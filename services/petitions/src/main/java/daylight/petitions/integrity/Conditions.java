package daylight.petitions.integrity;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.petitions.regions.Regions;
import daylight.petitions.signing.DomainName;
import daylight.petitions.signing.Marks;
import daylight.petitions.signing.NetworkPrefix;
import daylight.petitions.signing.SigningConfig;
import io.netty.util.NetUtil;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which signatures of a petition are meant; all that is said must hold.
 *
 * @param domain of the address
 * @param network keyed hash of the network prefix from which it was asked
 * @param marks bits of {@link Marks}, any of them
 * @param dryRun only to count
 */
record Conditions(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String domain,
        @Nullable String region,
        @Nullable UUID network,
        @Nullable Integer marks,
        String reason,
        boolean dryRun) {
    private static final String ALWAYS = " s.invalidation IS NULL"
            + " AND (CAST(:from AS timestamptz) IS NULL OR s.confirmed_at >= :from) AND (CAST(:to AS timestamptz) IS NULL OR s.confirmed_at < :to)"
            + " AND (CAST(:region AS text) IS NULL OR s.region = :region) AND (CAST(:marks AS integer) IS NULL OR s.marks & :marks <> 0)"
            + " AND (CAST(:domain AS text) IS NULL OR right(lower(s.address), length(:domain) + 1) = '@' || :domain)";

    /**
     * Those who came from the network, with the first time: whoever names an address after it signed says nothing of where the signature came from. Gathered once and then joined by
     * their keys; a condition on each signature would look through all that came from the network, once for each.
     */
    private static final String NETWORK =
            " JOIN (SELECT signer, min(at) AS at FROM network_seen WHERE petition_id = :petition AND prefix = :network GROUP BY signer) came"
                    + " ON came.signer = s.signer AND came.at <= s.confirmed_at";

    private static final Map<String, Integer> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("crowded-network", Marks.CROWDED_NETWORK);
        MARKS.put("disposable-address", Marks.DISPOSABLE_ADDRESS);
        MARKS.put("any", Marks.CROWDED_NETWORK | Marks.DISPOSABLE_ADDRESS);
    }

    /**
     * Reads the body.
     *
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault
     */
    static Conditions read(byte[] body, SigningConfig config, Regions regions) {
        Fields fields = JsonInput.object(body);
        Conditions conditions = new Conditions(
                fields.instant("from"),
                fields.instant("to"),
                domain(fields),
                region(fields, regions),
                network(fields, config),
                fields.choice("marks", MARKS),
                fields.requiredText("reason", TextRule.text(1_000)),
                !Boolean.FALSE.equals(fields.flag("dryRun")));
        if (conditions.meanAll()) {
            fields.refuse(
                    "from",
                    "Say at least one of from, to, domain, region, network and marks: nobody strikes out everything.");
        }
        if (conditions.from() != null
                && conditions.to() != null
                && !conditions.from().isBefore(conditions.to())) {
            fields.refuse("to", "Must be later than from.");
        }
        fields.finish();
        return conditions;
    }

    /** Counts those of one petition; parameters of conditions that are not set may be left out. */
    String count() {
        return "SELECT count(*) FROM signature s" + (network == null ? "" : NETWORK)
                + " WHERE s.petition_id = :petition AND" + ALWAYS;
    }

    private boolean meanAll() {
        return from == null && to == null && domain == null && region == null && network == null && marks == null;
    }

    /** As addresses are kept: in ASCII, however it was typed. */
    private static @Nullable String domain(Fields fields) {
        String typed = fields.text("domain", TextRule.line(253));
        if (typed == null) {
            return null;
        }
        Optional<String> domain = DomainName.ascii(typed);
        if (domain.isEmpty()) {
            fields.refuse("domain", "Must be a domain, such as example.com.");
        }
        return domain.orElse(null);
    }

    private static @Nullable String region(Fields fields, Regions regions) {
        String region = fields.text("region", TextRule.line(16));
        if (region != null && !regions.knows(region)) {
            fields.refuse("region", "Must be the code of a place in /api/petitions/regions.");
        }
        return region;
    }

    /** By any address of the network: 24 bits of IPv4, 48 of IPv6 are looked at. */
    private static @Nullable UUID network(Fields fields, SigningConfig config) {
        String address = fields.text("network", TextRule.line(45));
        if (address == null) {
            return null;
        }
        if (!NetUtil.isValidIpV4Address(address) && !NetUtil.isValidIpV6Address(address)) {
            fields.refuse("network", "Must be an IP address of the network, such as 192.0.2.1.");
        }
        return NetworkPrefix.of(config.secret(), address);
    }
}
