package daylight.disclosures.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Agencies kept in memory: every record that is posted or shown asks for one. Slugs are permanent and agencies are never removed, so that only a name or region can be
 * out of date, for a few seconds.
 */
@ApplicationScoped
public class KnownAgencies {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<String, Entry> known = new ConcurrentHashMap<>();
    private final Agencies agencies;
    private final Clock clock;

    KnownAgencies(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    public Optional<Agency> find(String slug) {
        Instant now = clock.instant();
        Entry entry = known.get(slug);
        if (entry == null || entry.until.isBefore(now)) {
            return load(slug, now.plus(FRESH));
        }
        return Optional.of(entry.agency);
    }

    private Optional<Agency> load(String slug, Instant until) {
        Optional<Agency> found = agencies.find(slug);
        found.ifPresent(agency -> known.put(slug, new Entry(agency, until)));
        return found;
    }

    private record Entry(Agency agency, Instant until) {}
}
