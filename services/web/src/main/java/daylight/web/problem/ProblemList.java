package daylight.web.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.web.page.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every problem type of every service, from problems.json; docs/problems.md is the list it keeps step with. */
@Singleton
class ProblemList {
    /** One entry of the file. */
    record Entry(String slug, int status, Words en, Words zh) {}

    /** What it is called, what it means, and what to do about it. */
    record Words(String title, String means, String remedy) {}

    private final List<Entry> entries;
    private final String publicUrl;

    ProblemList(ObjectMapper json, @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
        try (InputStream file = Objects.requireNonNull(
                ProblemList.class.getResourceAsStream("/problems.json"), "problems.json is missing")) {
            entries = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("problems.json cannot be read", e);
        }
    }

    List<ProblemView> all(Language language) {
        return entries.stream().map(entry -> view(entry, language)).toList();
    }

    Optional<ProblemView> find(String slug, Language language) {
        return entries.stream()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .map(entry -> view(entry, language));
    }

    private ProblemView view(Entry entry, Language language) {
        Words words = language.chinese() ? entry.zh() : entry.en();
        String type = publicUrl + "/problems/" + entry.slug();
        return new ProblemView(entry.slug(), entry.status(), words.title(), words.means(), words.remedy(), type);
    }
}
