package daylight.disclosures.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says in one version of a record.
 *
 * @param agency slug of the agency
 * @param documentNumber the number the agency gave the document (文号)
 * @param issued date of issue
 * @param sourceUrl where it was published before, if it was
 * @param firstPublished the day it was first published at the source
 * @param region code of GB/T 2260
 * @param related ids of other records
 */
public record RecordContent(
        String agency,
        Category category,
        String title,
        @Nullable String summary,
        @Nullable String body,
        Language language,
        @Nullable String documentNumber,
        @Nullable LocalDate issued,
        @Nullable String sourceUrl,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String region,
        List<String> topics,
        @Nullable String legalBasis,
        List<UUID> related) {
    public RecordContent {
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }
}
