package daylight.gateway.answering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The words for every fault in one language. A missing text is found at start. */
final class FaultWords {
    private final Properties texts = new Properties();
    private final Map<Fault, Words> words = new EnumMap<>(Fault.class);

    /**
     * What a page says of one fault.
     *
     * @param title what happened
     * @param works what still works
     * @param next what to do next
     */
    record Words(String title, String works, String next) {}

    FaultWords(String language) {
        String file = "/faults_" + language + ".properties";
        try (InputStream in = FaultWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + file + " are missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Fault fault : Fault.values()) {
            String slug = fault.slug();
            words.put(fault, new Words(text(slug + ".title"), text(slug + ".works"), text(slug + ".next")));
        }
    }

    Words of(Fault fault) {
        Words found = words.get(fault);
        if (found == null) {
            throw new IllegalStateException("No words for " + fault);
        }
        return found;
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("The text " + key + " is missing");
        }
        return text;
    }
}
