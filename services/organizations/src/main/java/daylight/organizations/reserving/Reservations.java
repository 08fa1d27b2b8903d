package daylight.organizations.reserving;

import daylight.kernel.housekeeping.Chore;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps reservations, and releases those whose time is over. */
@ApplicationScoped
public class Reservations implements Chore {
    private static final String HOLDING = " released_at IS NULL AND expires_at > :now";

    private final Jdbi jdbi;
    private final Clock clock;

    Reservations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** An account's that holds. */
    public Optional<Reservation> find(UUID id, String account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM name_reservation WHERE id = :id AND account = :account AND" + HOLDING)
                .bind("id", id)
                .bind("account", account)
                .bind("now", clock.instant())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** An account's that hold, the last first. */
    List<Reservation> of(String account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM name_reservation WHERE account = :account AND" + HOLDING + " ORDER BY id DESC")
                .bind("account", account)
                .bind("now", clock.instant())
                .map((row, context) -> read(row))
                .list());
    }

    /**
     * Keeps a name; one that expired gives way.
     *
     * @return whether nobody else has it
     */
    boolean insert(Reservation one, String account) {
        String key = NameKey.of(one.name());
        String look = NameLook.of(one.name());
        return jdbi.withHandle(handle -> {
            giveWay(handle, key, look, one.reservedAt());
            return handle.createUpdate(
                                    "INSERT INTO name_reservation (id, account, name, name_key, name_look, kind, region, reserved_at, expires_at)"
                                            + " VALUES (:id, :account, :name, :key, :look, :kind, :region, :reserved, :expires) ON CONFLICT DO NOTHING")
                            .bind("id", one.id())
                            .bind("account", account)
                            .bind("name", one.name())
                            .bind("key", key)
                            .bind("look", look)
                            .bind("kind", one.kind())
                            .bind("region", one.region())
                            .bind("reserved", one.reservedAt())
                            .bind("expires", one.expiresAt())
                            .execute()
                    == 1;
        });
    }

    private static void giveWay(Handle handle, String key, String look, Instant now) {
        handle.createUpdate(
                        "UPDATE name_reservation SET released_at = :now WHERE (name_key = :key OR name_look = :look)"
                                + " AND released_at IS NULL AND expires_at <= :now")
                .bind("now", now)
                .bind("key", key)
                .bind("look", look)
                .execute();
    }

    boolean release(UUID id, String account) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE name_reservation SET released_at = :now WHERE id = :id AND account = :account AND released_at IS NULL")
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .bind("account", account)
                        .execute()
                == 1);
    }

    /** The name is an organization's now. */
    public void spent(String name, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE name_reservation SET released_at = ? WHERE name_key = ? AND released_at IS NULL",
                at.atOffset(ZoneOffset.UTC),
                NameKey.of(name)));
    }

    @Override
    public void tidy(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE name_reservation SET released_at = :now WHERE released_at IS NULL AND expires_at <= :now")
                .bind("now", now)
                .execute());
    }

    private static Reservation read(ResultSet row) throws SQLException {
        return new Reservation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("region"),
                row.getObject("reserved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
