package daylight.disclosures.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a publication, for the API's description: {@link daylight.disclosures.record.RecordFields} reads it. */
@Schema(name = "RecordToPublish")
record RecordToPublish(
        @Schema(required = true, description = "Slug of the agency")
        String agency,

        @Schema(required = true, description = "Code of a category, see /api/disclosures/categories")
        String category,

        @Schema(required = true, maxLength = 500) String title,
        @Schema(maxLength = 2_000) @Nullable String summary,
        @Schema(maxLength = 1_000_000) @Nullable String body,

        @Schema(
                enumeration = {"en", "zh"},
                description = "Guessed when absent")
        @Nullable
        String language,

        @Schema(maxLength = 120) @Nullable String documentNumber,
        @Schema(description = "Date of issue") @Nullable LocalDate issued,

        @Schema(maxLength = 2_000, description = "Where it was published before") @Nullable
        String sourceUrl,

        @Schema(description = "The day it was first published there") @Nullable
        LocalDate firstPublished,

        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Schema(description = "Code of GB/T 2260") @Nullable String region,
        @Schema(maxItems = 20) @Nullable List<String> topics,
        @Schema(maxLength = 500) @Nullable String legalBasis,

        @Schema(maxItems = 50, description = "Ids of related records") @Nullable
        List<UUID> related) {}
