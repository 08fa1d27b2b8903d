package daylight.disclosures.agency;

import daylight.contracts.disclosures.AgencyRegistered;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An administrator lets an agency publish. Its Keycloak client follows from the event. */
@ApplicationScoped
class RegisterAgency {
    private final Agencies agencies;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeOrderedIds ids;

    RegisterAgency(Agencies agencies, Outbox outbox, Clock clock) {
        this.agencies = agencies;
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
    public Agency register(String slug, AgencyEntry entry) {
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
