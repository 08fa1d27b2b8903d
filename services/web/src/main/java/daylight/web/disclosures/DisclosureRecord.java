package daylight.web.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as the service shows it: what the agency sent, and what the portal adds. */
public record DisclosureRecord(
        String id,
        String reference,
        @Nullable String url,
        long version,
        String state,
        String agency,
        @Nullable String agencyNameEn,
        @Nullable String agencyNameZh,
        @Nullable String category,
        @Nullable Name categoryName,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String language,
        @Nullable String documentNumber,
        @Nullable LocalDate issued,
        @Nullable String sourceUrl,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String region,
        @Nullable List<String> topics,
        @Nullable String legalBasis,
        @Nullable List<String> related,
        Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable Delay delay,
        String hash,
        @Nullable String previousHash,
        boolean amended,
        @Nullable List<Neighbour> sameNumber,
        @Nullable Tombstone tombstone) {

    public boolean published() {
        return state.equals("published");
    }

    /** What to call it: a tombstone has no title. */
    public String name() {
        return title == null ? reference : title;
    }

    public boolean hasText() {
        return body != null && !body.isBlank();
    }

    public boolean hasTopics() {
        return topics != null && !topics.isEmpty();
    }

    public boolean hasSameNumber() {
        return sameNumber != null && !sameNumber.isEmpty();
    }
}
