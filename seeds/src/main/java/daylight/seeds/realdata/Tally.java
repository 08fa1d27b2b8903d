package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.seeds.portal.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the rows of one source. */
final class Tally {
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final String source;
    private int posted;
    private int duplicates;
    private final Map<String, Integer> refused = new TreeMap<>();

    Tally(String source) {
        this.source = source;
    }

    void count(List<JsonNode> results) {
        for (JsonNode result : results) {
            switch (result.path("status").asInt()) {
                case CREATED -> posted++;
                case CONFLICT -> duplicates++;
                default -> refused.merge(Problems.inOneLine(result.path("problem")), 1, Integer::sum);
            }
        }
    }

    int posted() {
        return posted;
    }

    int duplicates() {
        return duplicates;
    }

    int refused() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> reasons() {
        return refused;
    }

    void add(Tally other) {
        posted += other.posted;
        duplicates += other.duplicates;
        other.refused.forEach((reason, count) -> refused.merge(reason, count, Integer::sum));
    }

    static String header() {
        return String.format(
                Locale.ROOT, "%-28s %8s %8s %10s %8s", "source", "rows", "posted", "duplicates", "refused");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-28s %8d %8d %10d %8d",
                source,
                posted + duplicates + refused(),
                posted,
                duplicates,
                refused());
    }
}
