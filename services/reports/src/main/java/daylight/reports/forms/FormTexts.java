package daylight.reports.forms;

import daylight.reports.receipt.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The sentences of the pages, from en.properties and zh.properties beside this class. */
final class FormTexts {
    private static final FormTexts EN = new FormTexts(Language.EN);
    private static final FormTexts ZH = new FormTexts(Language.ZH);

    private final Properties texts = new Properties();
    private final Language language;

    private FormTexts(Language language) {
        this.language = language;
        InputStream file = Objects.requireNonNull(FormTexts.class.getResourceAsStream(language.code() + ".properties"));
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts could not be read", e);
        }
    }

    static FormTexts of(Language language) {
        return switch (language) {
            case EN -> EN;
            case ZH -> ZH;
        };
    }

    Language language() {
        return language;
    }

    /** @throws IllegalArgumentException when it is missing: a test looks at all of them */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + language);
        }
        return text;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
