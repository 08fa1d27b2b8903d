package daylight.petitions.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the rules. A petition takes those of the day it opens, so a change moves no goal under way. */
@ApplicationScoped
class ThresholdRules {
    /**
     * One rule.
     *
     * @param region code of a place, for all that lies in it; {@code *} for everywhere else
     * @param kind response or hearing
     * @param days working days the agency then has
     * @param source where number and days come from
     * @param sourceZh the same in Chinese
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            String region,
            String kind,
            int signatures,
            int days,
            String source,
            @Nullable String sourceZh) {}

    private final Jdbi jdbi;

    ThresholdRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Rule> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT region, kind, signatures, days, source, source_zh FROM threshold_rule ORDER BY region, signatures, kind")
                .map((row, context) -> new Rule(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6)))
                .list());
    }

    @Transactional
    public void put(List<Rule> rules) {
        jdbi.useHandle(handle -> rules.forEach(rule -> handle.createUpdate(
                        "INSERT INTO threshold_rule (region, kind, signatures, days, source, source_zh)"
                                + " VALUES (:region, :kind, :signatures, :days, :source, :sourceZh) ON CONFLICT (region, kind) DO UPDATE"
                                + " SET signatures = excluded.signatures, days = excluded.days, source = excluded.source, source_zh = excluded.source_zh")
                .bind("region", rule.region())
                .bind("kind", rule.kind())
                .bind("signatures", rule.signatures())
                .bind("days", rule.days())
                .bind("source", rule.source())
                .bind("sourceZh", rule.sourceZh())
                .execute()));
    }
}
