package daylight.web.organizations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a person is wrongly listed.
 *
 * @param settlement what came of it, as whoever said it reads; absent while it waits
 */
public record Contest(
        String id,
        @Nullable Where organization,
        @Nullable String person,
        @Nullable String statement,
        Instant at,
        @Nullable String settlement,
        @Nullable Instant settledAt) {}
