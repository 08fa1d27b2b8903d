package daylight.disclosures.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What stays public of a record that was withdrawn or erased.
 *
 * @param title of the last text, with its number and language: whoever follows an old link learns what was withdrawn, and the search finds it by them; all three are empty once erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        @Nullable String title,
        @Nullable String documentNumber,
        @Schema(enumeration = {"en", "zh"}) @Nullable String language,
        String reason,
        @Nullable String legalBasis,
        @Nullable String courtOrder,
        Instant at) {}
