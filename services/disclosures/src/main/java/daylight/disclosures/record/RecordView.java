package daylight.disclosures.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record, or one version of it, as the public sees it.
 *
 * @param url of the public page
 * @param text absent from a tombstone
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
        @JsonUnwrapped @Nullable RecordText text,
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
        sameNumber = List.copyOf(sameNumber);
    }
}
