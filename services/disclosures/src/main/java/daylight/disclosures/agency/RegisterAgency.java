package daylight.disclosures.agency;

import daylight.contracts.disclosures.AgencyRegistered;
import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An administrator lets an agency publish. Its Keycloak client follows from the event. */
@ApplicationScoped
class RegisterAgency {
    private static final int REGISTERED = 201;

    private final Agencies agencies;
    private final KeyedAgencies keyed;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeOrderedIds ids;

    RegisterAgency(Agencies agencies, KeyedAgencies keyed, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.keyed = keyed;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Registers it.
     *
     * @throws AgencyRefusal when the slug is taken
     */
    @Transactional
    public AgencyView register(String slug, AgencyEntry entry, @Nullable KeyedRequest key) {
        return keyed.once(key, REGISTERED, () -> registered(slug, entry));
    }

    private Agency registered(String slug, AgencyEntry entry) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Agency agency = new Agency(ids.next(), slug, entry, now, 1);
        if (!agencies.insert(agency)) {
            throw new AgencyRefusal.SlugTaken(slug);
        }
        outbox.append(
                new AgencyRegistered(agency.id(), 1, slug, entry.jurisdiction().code(), now));
        return agency;
    }
}
