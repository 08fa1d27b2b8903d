package daylight.organizations.reserving;

import daylight.organizations.kinds.Kinds;
import daylight.organizations.names.NameCheck;
import daylight.organizations.names.NameOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps a name for 30 days: long enough to gather what an application needs. */
@ApplicationScoped
class ReserveName {
    private static final int MOST = 5;

    private final Reservations reservations;
    private final NameCheck names;
    private final Kinds kinds;

    ReserveName(Reservations reservations, NameCheck names, Kinds kinds) {
        this.reservations = reservations;
        this.names = names;
        this.kinds = kinds;
    }

    /**
     * Reserves it.
     *
     * @throws ReservationRefusal when it is not free, or the account has enough
     */
    @Transactional
    public void reserve(Reservation one, String account) {
        NameOutcome outcome = names.check(one.name(), kinds.named(one.kind()), one.region(), account);
        if (outcome instanceof NameOutcome.Clashing(List<NameOutcome.Reason> reasons)) {
            throw new ReservationRefusal.NotFree(reasons);
        }
        if (reservations.of(account).size() >= MOST) {
            throw new ReservationRefusal.TooMany(MOST);
        }
        if (!reservations.insert(one, account)) {
            throw new ReservationRefusal.NotFree(
                    List.of(new NameOutcome.Reason("reserved", "Somebody has reserved this name.", "该名称已被预留。")));
        }
    }

    /**
     * Gives it back.
     *
     * @throws ReservationRefusal.NotFound 404 when the account has no such reservation
     */
    @Transactional
    public void release(UUID id, String account) {
        if (!reservations.release(id, account)) {
            throw new ReservationRefusal.NotFound();
        }
    }
}
