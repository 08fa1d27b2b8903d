package daylight.organizations.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How organizations ended. One may come back, and end again: its row tells of the last time alone, its versions of all. */
@ApplicationScoped
class Endings {
    private static final Ended NEVER = new Ended(null, null);

    /**
     * An end.
     *
     * @param on the day; null of one that lives
     * @param into what it became part of
     */
    record Ended(@Nullable LocalDate on, @Nullable UUID into) {}

    private final Jdbi jdbi;

    Endings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The end that it had come to by a day.
     *
     * @param state on that day
     */
    Ended of(Organization one, OrganizationState state, LocalDate day) {
        if (!state.ended()) {
            return NEVER;
        }
        LocalDate last = one.endedOn();
        return last == null || last.isAfter(day) ? before(one.id(), day) : new Ended(last, one.mergedInto());
    }

    private Ended before(UUID organization, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.effective_on, f.content ->> 'organization'
                        FROM organization_version v LEFT JOIN filing f ON f.id = v.filing_id AND f.kind = 'merger'
                        WHERE v.organization_id = :id AND v.effective_on <= :day AND v.state IN ('dissolved', 'revoked')
                            AND NOT EXISTS (SELECT FROM organization_version living WHERE living.organization_id = :id
                                AND living.effective_on <= :day AND living.state NOT IN ('dissolved', 'revoked')
                                AND (living.effective_on, living.version) > (v.effective_on, v.version))
                        ORDER BY v.effective_on, v.version LIMIT 1
                        """)
                .bind("id", organization)
                .bind("day", day)
                .map((row, context) -> new Ended(
                        row.getObject(1, LocalDate.class),
                        row.getString(2) == null ? null : UUID.fromString(row.getString(2))))
                .one());
    }
}
