package daylight.web.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record found, with where it matched. */
public record Hit(
        String id,
        String reference,
        String title,
        String agency,
        @Nullable String agencyNameEn,
        @Nullable String agencyNameZh,
        String category,
        @Nullable String documentNumber,
        @Nullable LocalDate issued,
        @Nullable LocalDate firstPublished,
        @Nullable Instant publishedAt,
        @Nullable String region,
        @Nullable String language,
        String state,
        boolean amended,
        @Nullable Boolean late,
        @Nullable Integer delayDays,
        @Nullable String summary,
        @Nullable Map<String, List<String>> highlights) {

    private static final int SNIPPET = 240;

    public boolean isLate() {
        return Boolean.TRUE.equals(late);
    }

    public boolean published() {
        return state.equals("published");
    }

    /** The marked title, where the title matched. */
    public @Nullable String markedTitle() {
        return first("title");
    }

    /** The marked document number, where it matched. */
    public @Nullable String markedNumber() {
        return first("documentNumber");
    }

    /** Up to two marked passages of text or summary. */
    public List<String> passages() {
        if (highlights == null) {
            return List.of();
        }
        List<String> found = highlights.getOrDefault("body", highlights.getOrDefault("summary", List.of()));
        return found.stream().limit(2).toList();
    }

    /** The beginning of the summary, for a hit without passages. */
    public @Nullable String opening() {
        if (summary == null || summary.length() <= SNIPPET) {
            return summary;
        }
        int end = Character.isHighSurrogate(summary.charAt(SNIPPET - 1)) ? SNIPPET - 1 : SNIPPET;
        return summary.substring(0, end) + "…";
    }

    private @Nullable String first(String field) {
        if (highlights == null) {
            return null;
        }
        List<String> found = highlights.getOrDefault(field, List.of());
        return found.isEmpty() ? null : found.getFirst();
    }
}
