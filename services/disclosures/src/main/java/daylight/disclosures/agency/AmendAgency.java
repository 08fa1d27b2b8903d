package daylight.disclosures.agency;

import daylight.contracts.disclosures.AgencyAmended;
import daylight.kernel.http.Versions;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An administrator changes the entry of an agency. */
@ApplicationScoped
class AmendAgency {
    private static final int AMENDED = 200;

    private final Agencies agencies;
    private final KeyedAgencies keyed;
    private final Outbox outbox;
    private final Clock clock;

    AmendAgency(Agencies agencies, KeyedAgencies keyed, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.keyed = keyed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Replaces the entry.
     *
     * @throws AgencyRefusal when there is no such agency
     */
    @Transactional
    public AgencyView amend(String slug, AgencyEntry entry, long expectedVersion, @Nullable KeyedRequest key) {
        return keyed.once(key, AMENDED, () -> amended(slug, entry, expectedVersion));
    }

    private Agency amended(String slug, AgencyEntry entry, long expectedVersion) {
        Agency current = agencies.lock(slug).orElseThrow(AgencyRefusal.Unknown::new);
        Versions.check(expectedVersion, current.version());
        Agency amended = new Agency(current.id(), slug, entry, current.registeredAt(), current.version() + 1);
        agencies.update(amended);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        outbox.append(new AgencyAmended(
                amended.id(), amended.version(), slug, entry.jurisdiction().code(), now));
        return amended;
    }
}
