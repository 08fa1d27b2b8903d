package daylight.petitions.endorsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The registered organizations we have heard of, and the accounts that speak for them. */
@ApplicationScoped
class Organizations {
    /** An organization in the register. */
    record Organization(UUID organization, String name) {}

    private static final String ACTIVE =
            "SELECT o.id, o.name FROM organization o JOIN organization_representative r ON r.organization_id = o.id"
                    + " WHERE o.active AND r.active AND r.account = :account AND (r.until_day IS NULL OR r.until_day >="
                    + " :today)";

    private final Jdbi jdbi;
    private final Clock clock;

    Organizations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** In UTC: some hours of grace at most, wherever the register is. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Those for which the account speaks. */
    List<Organization> of(String account) {
        return jdbi.withHandle(handle -> handle.createQuery(ACTIVE + " ORDER BY o.name, o.id")
                .bind("account", account)
                .bind("today", today())
                .map((row, context) -> new Organization(row.getObject(1, UUID.class), row.getString(2)))
                .list());
    }

    /** The organization, if the account speaks for it. */
    Optional<Organization> of(String account, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ACTIVE + " AND o.id = :id")
                .bind("account", account)
                .bind("today", today())
                .bind("id", id)
                .map((row, context) -> new Organization(row.getObject(1, UUID.class), row.getString(2)))
                .findOne());
    }

    /** Keeps what an event said, unless a later one came before it. */
    void put(OrganizationEventsConsumer.Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO organization (id, name, active, version) VALUES (:id, :name, :active, :version)"
                                + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, active = excluded.active, version"
                                + " = excluded.version WHERE organization.version < excluded.version")
                .bind("id", entry.organizationId())
                .bind("name", entry.name())
                .bind("active", entry.active())
                .bind("version", entry.version())
                .execute());
    }

    void appoint(OrganizationEventsConsumer.Representative one, boolean active) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO organization_representative (organization_id, account, active, version,"
                                + " until_day) VALUES (:id, :account, :active, :version, :until) ON CONFLICT"
                                + " (organization_id, account) DO UPDATE SET active = excluded.active, version ="
                                + " excluded.version, until_day = excluded.until_day WHERE"
                                + " organization_representative.version < excluded.version")
                .bind("id", one.organizationId())
                .bind("account", one.account())
                .bind("until", one.until())
                .bind("active", active)
                .bind("version", one.version())
                .execute());
    }
}
