package daylight.web.organizations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who speaks for an organization; accounts are known to the service alone. */
public record Representative(
        String id,
        boolean mine,
        boolean manager,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant endedAt) {}
