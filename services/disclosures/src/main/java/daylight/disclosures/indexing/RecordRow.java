package daylight.disclosures.indexing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as the database has it now.
 *
 * @param textVersion the version that holds the text; above 1 the text was amended
 * @param canonical that version's canonical JSON; empty once erased
 * @param reason of the newest act
 * @param delayDays working days from issue to first publication, where both are known
 */
record RecordRow(
        UUID id,
        String reference,
        String agency,
        @Nullable String agencyNameEn,
        @Nullable String agencyNameZh,
        int version,
        String state,
        int textVersion,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable String canonical,
        @Nullable String reason,
        @Nullable Integer delayDays) {}
