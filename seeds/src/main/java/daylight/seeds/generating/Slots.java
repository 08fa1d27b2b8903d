package daylight.seeds.generating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the braces of a text. A name keeps its value within one record, so that title and body speak of the same place;
 * a fresh copy of the slots draws anew, for the rows of a list.
 */
final class Slots {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)(?:/(\\d+))?");

    private final JsonNode[] sources;
    private final Random random;
    private final boolean english;
    private final Map<String, String> chosen = new HashMap<>();

    /** @param sources objects of name to list of texts or range {@code low-high/step}, the most particular first */
    Slots(Random random, boolean english, JsonNode... sources) {
        this.random = random;
        this.english = english;
        this.sources = sources;
    }

    Slots with(String name, String value) {
        chosen.put(name, value);
        return this;
    }

    /** The same sources and fixed values, nothing drawn yet. */
    Slots fresh() {
        return new Slots(random, english, sources).with("year", chosen.getOrDefault("year", ""));
    }

    String fill(String text) {
        Matcher matcher = BRACES.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(chosen.computeIfAbsent(matcher.group(1), this::draw)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** A number from {@code low-high}. */
    int number(String range) {
        return Integer.parseInt(draw(RANGE.matcher(range), false));
    }

    private String draw(String name) {
        for (JsonNode source : sources) {
            JsonNode values = source.path(name);
            if (values.isArray()) {
                return values.get(random.nextInt(values.size())).asText();
            }
            if (values.isTextual()) {
                return draw(RANGE.matcher(values.asText()), english);
            }
        }
        throw new IllegalArgumentException("No slot named " + name);
    }

    private String draw(Matcher range, boolean grouped) {
        if (!range.matches()) {
            throw new IllegalArgumentException("Not a range: " + range);
        }
        int low = Integer.parseInt(range.group(1));
        int high = Integer.parseInt(range.group(2));
        int step = range.group(3) == null ? 1 : Integer.parseInt(range.group(3));
        int value = low + random.nextInt((high - low) / step + 1) * step;
        return grouped ? String.format(Locale.ROOT, "%,d", value) : Integer.toString(value);
    }
}
