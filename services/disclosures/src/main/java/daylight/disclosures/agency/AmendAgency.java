package daylight.disclosures.agency;

import daylight.contracts.disclosures.AgencyAmended;
import daylight.kernel.http.Versions;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An administrator changes the entry of an agency. */
@ApplicationScoped
class AmendAgency {
    private final Agencies agencies;
    private final Outbox outbox;
    private final Clock clock;

    AmendAgency(Agencies agencies, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Replaces the entry.
     *
     * @throws AgencyRefusal when there is no such agency
     */
    @Transactional
    public Agency amend(String slug, AgencyEntry entry, long expectedVersion) {
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
