package daylight.disclosures.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers of a search, for the API's description: they are made as trees and never bound to these types. A test holds real answers against it. */
final class DescribedSearch {
    private static final String CODES = "Code of a category, see /api/disclosures/categories";

    private DescribedSearch() {}

    @Schema(name = "SearchResults")
    record Results(
            @Schema(required = true, description = "How many records were found in all")
            long total,

            @Schema(
                    required = true,
                    enumeration = {"relevance", "newest", "oldest"})
            String sort,

            @Schema(required = true) List<Result> items,
            @Schema(required = true) Facets facets,

            @Schema(description = "Another spelling that finds more") @Nullable
            String didYouMean,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {}

    @Schema(name = "SearchResult")
    record Result(
            @Schema(required = true) UUID id,
            @Schema(required = true) String reference,
            @Schema(required = true) String url,
            @Nullable String title,
            @Schema(required = true) String agency,
            @Nullable String agencyNameEn,
            @Nullable String agencyNameZh,
            @Schema(description = CODES) @Nullable String category,
            @Nullable String documentNumber,
            @Nullable LocalDate issued,
            @Nullable LocalDate firstPublished,
            @Schema(required = true) Instant publishedAt,
            @Schema(required = true) Instant updatedAt,
            @Nullable String region,
            @Nullable String language,
            @Schema(required = true) String state,
            @Schema(required = true) boolean amended,
            @Nullable Boolean late,
            @Nullable Integer delayDays,
            @Nullable String summary,
            @Schema(required = true) Highlights highlights) {}

    @Schema(name = "SearchRow", description = "A result in an export")
    record Row(
            @Schema(required = true) UUID id,
            @Schema(required = true) String reference,
            @Schema(required = true) String url,
            @Nullable String title,
            @Schema(required = true) String agency,
            @Nullable String agencyNameEn,
            @Nullable String agencyNameZh,
            @Schema(description = CODES) @Nullable String category,
            @Nullable String documentNumber,
            @Nullable LocalDate issued,
            @Nullable LocalDate firstPublished,
            @Schema(required = true) Instant publishedAt,
            @Schema(required = true) Instant updatedAt,
            @Nullable String region,
            @Nullable String language,
            @Schema(required = true) String state,
            @Schema(required = true) boolean amended,
            @Nullable Boolean late,
            @Nullable Integer delayDays,
            @Nullable String summary) {}

    @Schema(
            name = "Highlights",
            description = "Passages as HTML: escaped text, and mark elements around what was asked for")
    record Highlights(
            @Nullable List<String> title,
            @Nullable List<String> summary,
            @Nullable List<String> body,
            @Nullable List<String> documentNumber,

            @Schema(description = "Of a withdrawal") @Nullable
            List<String> reason) {}

    @Schema(name = "Facets")
    record Facets(
            @Schema(required = true) List<FacetValue> agency,
            @Schema(required = true) List<FacetValue> category,
            @Schema(required = true) List<FacetValue> region,
            @Schema(required = true) List<FacetValue> language,
            @Schema(required = true) List<FacetValue> year,
            @Schema(required = true) List<FacetValue> late) {}

    @Schema(name = "FacetValue")
    record FacetValue(
            @Schema(required = true) String value,
            @Nullable String labelEn,
            @Nullable String labelZh,
            @Schema(required = true) long count) {}
}
