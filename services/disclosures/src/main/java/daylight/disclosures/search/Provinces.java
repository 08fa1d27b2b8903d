package daylight.disclosures.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of the first level of GB/T 2260, from {@code search/provinces.properties}. */
final class Provinces {
    private static final String FILE = "/search/provinces.properties";
    private static final Map<String, Label> BY_PREFIX = read();

    private Provinces() {}

    /** Empty names where the region lies below a province. */
    static Label of(String prefix) {
        return BY_PREFIX.getOrDefault(prefix, new Label(null, null));
    }

    private static Map<String, Label> read() {
        Properties names = new Properties();
        try (InputStream file = Objects.requireNonNull(Provinces.class.getResourceAsStream(FILE), FILE)) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), prefix -> {
                    String[] pair = names.getProperty(prefix).split("\\|", -1);
                    return new Label(pair[0], pair[1]);
                }));
    }
}
