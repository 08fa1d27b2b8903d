package daylight.reports.outcomes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The categories, from categories.txt beside this class, in its order. */
public final class Categories {
    private static final int COLUMNS = 4;
    private static final Map<String, Category> ALL = load();

    private Categories() {}

    public static List<Category> all() {
        return List.copyOf(ALL.values());
    }

    /** By their codes, as choices of a field. */
    public static Map<String, Category> byCode() {
        return ALL;
    }

    private static Map<String, Category> load() {
        InputStream file = Objects.requireNonNull(Categories.class.getResourceAsStream("categories.txt"));
        Map<String, Category> all = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\\s*\\|\\s*", COLUMNS);
                all.put(cells[0], new Category(cells[0], cells[2], cells[3].strip(), cells[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The categories could not be read", e);
        }
        return Collections.unmodifiableMap(all);
    }
}
