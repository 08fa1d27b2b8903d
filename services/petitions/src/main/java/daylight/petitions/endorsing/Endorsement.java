package daylight.petitions.endorsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization behind a petition.
 *
 * @param name as registered when it endorsed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Endorsement(UUID organization, String name, @Nullable String statement, Instant at) {}
