package daylight.web.report;

import daylight.web.page.Language;
import daylight.web.reports.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A category's bar, in parts by outcome, drawn from what may be shown alone.
 *
 * @param labelY base line of the name above the bar; units are those of the plot, 720 wide
 * @param endX where the count stands
 */
public record PlotBar(String label, int labelY, int barY, List<Part> parts, int endX, int countY, String count) {
    /**
     * One outcome's share of a bar.
     *
     * @param kind how it is coloured
     */
    public record Part(String kind, int x, int width, String label) {}

    private static final int ROW = 52;
    private static final int WIDEST = 620;
    private static final int GAP = 8;

    static int height(int bars) {
        return bars * ROW;
    }

    /** Categories without any number to show have no bar; the table has them all. */
    static List<PlotBar> of(Statistics year, Map<String, String> names, List<String> outcomes, Language language) {
        List<Integer> shown = IntStream.range(0, year.categories().size())
                .filter(i -> sum(year.cells().get(i)) > 0)
                .boxed()
                .toList();
        long most =
                shown.stream().mapToLong(i -> sum(year.cells().get(i))).max().orElse(1);
        List<PlotBar> bars = new ArrayList<>();
        for (int i : shown) {
            String code = year.categories().get(i);
            List<Part> parts = parts(year, i, outcomes, most, language);
            Part last = parts.getLast();
            int top = bars.size() * ROW;
            String count = language.number(sum(year.cells().get(i)));
            bars.add(new PlotBar(
                    names.getOrDefault(code, code),
                    top + 16,
                    top + 22,
                    parts,
                    last.x() + last.width() + GAP,
                    top + 37,
                    count));
        }
        return bars;
    }

    private static List<Part> parts(Statistics year, int row, List<String> outcomes, long most, Language language) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            long number = Objects.requireNonNullElse(year.cells().get(row).get(i), 0L);
            if (number > 0) {
                int width = Math.max(1, (int) (WIDEST * number / most));
                parts.add(new Part(
                        kind(year.outcomes().get(i)), x, width, outcomes.get(i) + ": " + language.number(number)));
                x += width;
            }
        }
        return parts;
    }

    private static long sum(List<@Nullable Long> cells) {
        return cells.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String kind(String outcome) {
        return outcome.startsWith("partly") ? "partly" : outcome;
    }
}
