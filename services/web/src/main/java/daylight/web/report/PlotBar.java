package daylight.web.report;

import daylight.web.page.Language;
import daylight.web.reports.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A category's bar, in parts by outcome, drawn from what may be shown alone.
 *
 * @param count the category's total where it may be shown, or else how many there are at least
 * @param inWords its parts, for who does not see them
 */
public record PlotBar(String label, String count, String inWords, List<Part> parts) {
    /**
     * One outcome's share of a bar.
     *
     * @param kind how it is coloured
     * @param x units are those of the bar, {@link #WIDEST} wide
     */
    public record Part(String kind, int x, int width, String label) {}

    /** A part of a total that is shown, of outcomes that are not. */
    static final String WITHHELD = "withheld";

    private static final int WIDEST = 600;

    /** Categories without any number to show have no bar; the table has them all. */
    static List<PlotBar> of(
            Statistics year, Map<String, String> names, List<String> outcomes, ReportText text, Language language) {
        List<Integer> drawn = IntStream.range(0, year.categories().size())
                .filter(i -> length(year, i) > 0)
                .boxed()
                .toList();
        long most = drawn.stream().mapToLong(i -> length(year, i)).max().orElse(1);
        return drawn.stream()
                .map(i -> {
                    String code = year.categories().get(i);
                    List<Part> parts = parts(year, i, outcomes, most, text, language);
                    return new PlotBar(
                            names.getOrDefault(code, code), count(year, i, text, language), inWords(parts), parts);
                })
                .toList();
    }

    private static String count(Statistics year, int row, ReportText text, Language language) {
        String number = language.number(length(year, row));
        return year.categoryTotals().get(row) == null ? text.atLeast(number) : number;
    }

    private static List<Part> parts(
            Statistics year, int row, List<String> outcomes, long most, ReportText text, Language language) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            long number = Objects.requireNonNullElse(year.cells().get(row).get(i), 0L);
            String label = outcomes.get(i) + ": " + language.number(number);
            add(parts, kind(year.outcomes().get(i)), before, number, most, label);
            before += number;
        }
        long rest = length(year, row) - before;
        add(parts, WITHHELD, before, rest, most, text.notBrokenDown() + ": " + language.number(rest));
        return parts;
    }

    private static void add(List<Part> parts, String kind, long before, long number, long most, String label) {
        if (number > 0) {
            int x = (int) (WIDEST * before / most);
            parts.add(new Part(kind, x, Math.max(1, (int) (WIDEST * (before + number) / most) - x), label));
        }
    }

    private static String inWords(List<Part> parts) {
        return parts.stream().map(Part::label).collect(Collectors.joining(", "));
    }

    /** How many of a category may be told of. */
    private static long length(Statistics year, int row) {
        Long total = year.categoryTotals().get(row);
        return total == null ? sum(year.cells().get(row)) : total;
    }

    private static long sum(List<@Nullable Long> cells) {
        return cells.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    static String kind(String outcome) {
        return outcome.startsWith("partly") ? "partly" : outcome;
    }
}
