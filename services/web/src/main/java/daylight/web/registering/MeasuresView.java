package daylight.web.registering;

import daylight.web.organizations.Entry;
import daylight.web.organizations.FilingWords;
import daylight.web.organizations.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures for an organization, and what the last one led to. */
public record MeasuresView(
        Entry entry,
        Vocabulary words,
        List<String> kinds,
        @Nullable String done) {
    public String kind(String code) {
        return FilingWords.kind(code, words.language());
    }
}
