package daylight.web.disclosures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How many agencies are registered: counted page by page, and again after some minutes. */
@ApplicationScoped
public class AgencyCount {
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** A register that fits on a page is asked anew each time: a newcomer should see their first agency at once. */
    private static final int PAGE = 100;

    private record Copy(long count, Instant until) {}

    private final Disclosures disclosures;
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<@Nullable Copy> copy = new AtomicReference<>();

    AgencyCount(@RestClient Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    public long agencies() {
        Copy held = copy.get();
        if (held != null && clock.instant().isBefore(held.until())) {
            return held.count();
        }
        AgencyPage page = disclosures.agencies(null, PAGE);
        long count = page.items().size();
        while (page.next() != null) {
            page = disclosures.agencies(page.next(), PAGE);
            count += page.items().size();
        }
        if (count > PAGE) {
            copy.set(new Copy(count, clock.instant().plus(KEPT)));
        }
        return count;
    }
}
