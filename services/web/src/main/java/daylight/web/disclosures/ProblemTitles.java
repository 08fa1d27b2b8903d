package daylight.web.disclosures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.web.page.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a type of problem is called in Chinese, from the list that has a page for each. */
final class ProblemTitles {
    private static final String FILE = "/problems.json";
    private static final Map<String, String> CHINESE = read();

    private ProblemTitles() {}

    /** @param english as the service calls it; empty where it did not, and for a type without Chinese: its detail must do */
    static String in(Language language, String slug, String english) {
        return language.chinese() ? CHINESE.getOrDefault(slug, "") : english;
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(ProblemTitles.class.getResourceAsStream(FILE), FILE)) {
            Map<String, String> titles = new HashMap<>();
            for (JsonNode entry : new ObjectMapper().readTree(file)) {
                titles.put(
                        entry.path("slug").asText(),
                        entry.path("zh").path("title").asText());
            }
            return Map.copyOf(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
