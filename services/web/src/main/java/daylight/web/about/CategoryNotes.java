package daylight.web.about;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.web.disclosures.Category;
import daylight.web.page.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What each category means in plain words, from categories.json. */
@Singleton
class CategoryNotes {
    /** Two sentences: what belongs to the category, and what a reader may look for in it. */
    record Note(String meaning, String lookFor) {
        static final Note NONE = new Note("", "");
    }

    private final Map<String, Map<String, Note>> notes;

    CategoryNotes(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(
                CategoryNotes.class.getResourceAsStream("/categories.json"), "categories.json is missing")) {
            notes = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("categories.json cannot be read", e);
        }
    }

    CategoryView view(Category category, Language language) {
        Note note = notes.getOrDefault(category.code(), Map.of()).getOrDefault(language.code(), Note.NONE);
        return new CategoryView(
                category.code(),
                language.either(category.en(), category.zh(), category.code()),
                note.meaning(),
                note.lookFor(),
                category.article20());
    }
}
