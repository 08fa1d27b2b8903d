package daylight.web.organizations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody says that a person is wrongly listed. */
public record Contest(
        String id,
        @Nullable Where organization,
        @Nullable String person,
        @Nullable String statement,
        Instant at) {}
