package daylight.organizations.names;

import daylight.organizations.day.RegisterDay;
import daylight.organizations.names.NameFindings.Clash;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Names that no living organization has, and that are not free: reserved, applied for, asked for by a filing that waits, or given up a while ago.
 *
 * <p>How long a name that was given up is kept: a year after its change or the end of its organization, three after a revocation (Measures for the Administration of Names of Social Organizations,
 * 2024, Article 16).
 */
@ApplicationScoped
class KeptNames {
    private static final String KEPT = """
            SELECT
                EXISTS (SELECT FROM name_reservation WHERE (name_key = :key OR name_look = :look)
                    AND released_at IS NULL AND expires_at > :now AND account IS DISTINCT FROM :account) AS reserved,
                EXISTS (SELECT FROM application WHERE (name_key = :key OR name_look = :look)
                    AND state IN ('submitted', 'refusal-proposed') AND account IS DISTINCT FROM :account) AS applied_for,
                EXISTS (SELECT FROM filing f JOIN organization o ON o.id = f.organization_id WHERE (f.name_key = :key OR f.name_look = :look)
                    AND f.state IN ('awaiting-review', 'awaiting-second', 'scheduled') AND o.reference IS DISTINCT FROM :itself) AS filed,
                (SELECT max(free_on) FROM (
                    SELECT CAST(v.effective_on + interval '1 year' AS date) AS free_on
                    FROM organization_version v JOIN organization o ON o.id = v.organization_id
                    WHERE (v.left_name_key = :key OR v.left_name_look = :look) AND o.reference IS DISTINCT FROM :itself
                    UNION ALL
                    SELECT CAST(ended_on + CASE state WHEN 'revoked' THEN interval '3 years' ELSE interval '1 year' END AS date)
                    FROM organization WHERE name_key = ANY (:keys) AND (name_key = :key OR name_look = :look)
                        AND foreign_number IS NULL AND state IN ('dissolved', 'revoked') AND reference IS DISTINCT FROM :itself
                        AND (merged_into IS NULL OR merged_into IS DISTINCT FROM (SELECT id FROM organization WHERE reference = :itself))
                    ) AS given_up WHERE free_on > :today) AS free_on
            """;

    private final Jdbi jdbi;
    private final RegisterDay day;
    private final Clock clock;

    KeptNames(Jdbi jdbi, RegisterDay day, Clock clock) {
        this.jdbi = jdbi;
        this.day = day;
        this.clock = clock;
    }

    private record Kept(
            boolean reserved,
            boolean appliedFor,
            boolean filed,
            @Nullable LocalDate freeOn) {}

    /**
     * For whom and why a name is kept.
     *
     * @param account whose reservation and application do not count; null when all do
     * @param itself reference of an organization whose filings and former names do not count; null when all do
     * @return empty when nobody keeps it
     */
    Optional<Clash> clash(String name, @Nullable String account, @Nullable String itself) {
        Kept kept = jdbi.withHandle(handle -> handle.createQuery(KEPT)
                .bind("key", NameKey.of(name))
                .bind("look", NameLook.of(name))
                .bindArray("keys", String.class, List.copyOf(NameLook.keys(name)))
                .bind("now", clock.instant())
                .bind("today", day.today())
                .bind("account", account)
                .bind("itself", itself)
                .map((row, context) -> new Kept(
                        row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getObject(4, LocalDate.class)))
                .one());
        return Optional.ofNullable(told(kept));
    }

    /** Before a name is looked up to be kept in this transaction: of two who want it at once, the second waits and sees the first. */
    void turn(String name) {
        jdbi.useHandle(handle -> handle.execute(
                "SELECT pg_advisory_xact_lock(lock) FROM (SELECT DISTINCT hashtext(one) AS lock"
                        + " FROM unnest(ARRAY [?, ?]) AS names (one) ORDER BY lock) AS in_one_order",
                "name " + NameKey.of(name),
                "look " + NameLook.of(name)));
    }

    private static @Nullable Clash told(Kept kept) {
        if (kept.reserved()) {
            return clash("Somebody has reserved it. A reservation holds for 30 days at most.", "该名称已被他人预留，预留期最长30天。");
        }
        if (kept.appliedFor()) {
            return clash("Somebody has applied for it, and the registrar is deciding.", "该名称已有他人申请，登记机关正在审查。");
        }
        if (kept.filed()) {
            return clash(
                    "Another organization has filed to be called so, and the filing waits.",
                    "已有其他社会组织申请使用该名称，尚待审查或生效。");
        }
        LocalDate free = kept.freeOn();
        return free == null
                ? null
                : clash(
                        "Another organization had it. It is kept until " + free
                                + " (Measures for the Administration of Names of Social Organizations, Article 16).",
                        "其他社会组织曾使用该名称，" + free + "起方可使用（《社会组织名称管理办法》第十六条）。");
    }

    private static Clash clash(String en, String zh) {
        return new Clash("reserved", true, en, zh, null, null);
    }
}
