package daylight.disclosures.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record, or one version of it, as the public sees it. The fields an agency gives are absent from a tombstone.
 *
 * @param url of the public page
 * @param delay absent where it cannot be measured
 * @param sameNumber other records with the same document number; in answers about one record only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Record")
public record RecordView(
        UUID id,
        String reference,
        String url,
        int version,

        @Schema(enumeration = {"published", "withdrawn", "erased"})
        String state,

        String agency,
        @Nullable String agencyNameEn,
        @Nullable String agencyNameZh,
        @Nullable String category,
        @Nullable CategoryName categoryName,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Schema(enumeration = {"en", "zh"}) @Nullable String language,
        @Nullable String documentNumber,
        @Nullable LocalDate issued,
        @Nullable String sourceUrl,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String region,
        List<String> topics,
        @Nullable String legalBasis,
        List<UUID> related,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable Delay delay,

        @Schema(description = "SHA-256 of the canonical JSON (RFC 8785), in hexadecimal")
        String hash,

        @Schema(description = "Hash of the version before, part of the canonical JSON") @Nullable
        String previousHash,

        @JsonInclude(JsonInclude.Include.ALWAYS) boolean amended,
        List<RecordLink> sameNumber,
        @Nullable Tombstone tombstone) {
    public RecordView {
        topics = List.copyOf(topics);
        related = List.copyOf(related);
        sameNumber = List.copyOf(sameNumber);
    }

    /** A category's name in both languages. */
    public record CategoryName(String en, String zh) {}
}
