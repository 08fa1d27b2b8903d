package daylight.web.disclosures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stays of a record that was withdrawn or erased. */
public record Tombstone(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String language,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable Instant at) {}
