package daylight.disclosures.indexing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is, or how it ended.
 *
 * @param state {@code running}, {@code succeeded} or {@code failed}
 * @param records how many there were when it began
 * @param done how many are in the new index
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildRun(
        UUID id,
        String state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String index,
        long records,
        long done) {}
