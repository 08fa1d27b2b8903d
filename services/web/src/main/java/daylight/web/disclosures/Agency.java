package daylight.web.disclosures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agency that answers for what it publishes. */
public record Agency(
        String slug,
        @Nullable String nameEn,
        @Nullable String nameZh,
        String jurisdiction,
        @Nullable String region,
        @Nullable String homepage,
        @Nullable Instant registeredAt,
        long version) {}
