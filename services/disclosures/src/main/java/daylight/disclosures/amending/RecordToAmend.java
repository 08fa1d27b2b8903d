package daylight.disclosures.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of an amendment, for the API's description: {@link ReadAmendment} reads it. */
@Schema(name = "RecordToAmend")
record RecordToAmend(
        @Schema(required = true, maxLength = 500, description = "Public")
        String reason,

        @Schema(description = "Cannot be changed") @Nullable String agency,

        @Schema(required = true, description = "Code of a category, see /api/disclosures/categories")
        String category,

        @Schema(required = true, maxLength = 500) String title,
        @Schema(maxLength = 2_000) @Nullable String summary,
        @Schema(maxLength = 1_000_000) @Nullable String body,
        @Schema(enumeration = {"en", "zh"}) @Nullable String language,
        @Schema(maxLength = 120) @Nullable String documentNumber,
        @Nullable LocalDate issued,
        @Schema(maxLength = 2_000) @Nullable String sourceUrl,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String region,
        @Schema(maxItems = 20) @Nullable List<String> topics,
        @Schema(maxLength = 500) @Nullable String legalBasis,
        @Schema(maxItems = 50) @Nullable List<UUID> related) {}
