package daylight.web.disclosures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The categories, asked for once and again after some minutes: they change with the law, and every page names some. */
@ApplicationScoped
public class Catalogue {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Copy(List<Category> categories, Instant until) {}

    private final Disclosures disclosures;
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<@Nullable Copy> copy = new AtomicReference<>();

    Catalogue(@RestClient Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    public List<Category> categories() {
        Copy held = copy.get();
        if (held != null && clock.instant().isBefore(held.until())) {
            return held.categories();
        }
        List<Category> fresh = disclosures.categories();
        copy.set(new Copy(fresh, clock.instant().plus(KEPT)));
        return fresh;
    }
}
