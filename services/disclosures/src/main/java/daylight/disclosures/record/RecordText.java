package daylight.disclosures.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fields an agency gives, as the public sees them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "RecordText")
public record RecordText(
        String category,
        CategoryName categoryName,
        String title,
        @Nullable String summary,
        @Nullable String body,
        @Schema(enumeration = {"en", "zh"}) String language,
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
    public RecordText {
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /** A category's name in both languages. */
    public record CategoryName(String en, String zh) {}

    static RecordText of(RecordContent content) {
        Category category = content.category();
        return new RecordText(
                category.code(),
                new CategoryName(category.english(), category.chinese()),
                content.title(),
                content.summary(),
                content.body(),
                content.language().code(),
                content.documentNumber(),
                content.issued(),
                content.sourceUrl(),
                content.firstPublished(),
                content.effectiveFrom(),
                content.effectiveTo(),
                content.region(),
                content.topics(),
                content.legalBasis(),
                content.related());
    }
}
