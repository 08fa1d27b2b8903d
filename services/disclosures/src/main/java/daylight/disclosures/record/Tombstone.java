package daylight.disclosures.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stays public of a record that was withdrawn or erased. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        String reason,
        @Nullable String legalBasis,
        @Nullable String courtOrder,
        Instant at) {}
