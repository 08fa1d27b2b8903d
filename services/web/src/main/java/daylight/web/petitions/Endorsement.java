package daylight.web.petitions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registered organization's public word for a petition. */
public record Endorsement(
        String organization, String name, @Nullable String statement, Instant at) {}
