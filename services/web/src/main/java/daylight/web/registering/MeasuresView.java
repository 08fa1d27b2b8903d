package daylight.web.registering;

import daylight.web.organizations.Entry;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures for an organization.
 *
 * @param done what the last one led to
 * @param problem why nobody was invited
 * @param link for its first representative, told once
 * @param until when the link ends to work
 */
public record MeasuresView(
        Entry entry,
        Vocabulary words,
        List<String> kinds,
        @Nullable String done,
        @Nullable String problem,
        @Nullable String link,
        @Nullable String until) {
    public String kind(String code) {
        return FilingWords.kind(code, words.language());
    }
}
