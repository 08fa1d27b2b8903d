package daylight.web.report;

import daylight.web.page.Language;
import daylight.web.reports.ReportCategory;
import daylight.web.reports.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Published outcomes as plots and tables, newest year first. */
public record OutcomesView(List<Year> years) {
    /**
     * A year's numbers.
     *
     * @param outcomes the columns' names
     * @param totals last column and row included, as text
     * @param bars of the plot: categories that have a number which may be shown
     * @param legend what the bars' colours mean, in their order
     */
    public record Year(
            int year,
            String heading,
            List<String> outcomes,
            List<Row> rows,
            List<String> totals,
            List<PlotBar> bars,
            List<Key> legend) {}

    /** A colour of the plot. */
    public record Key(String kind, String label) {}

    /** A category. */
    public record Row(String name, List<String> cells) {}

    static OutcomesView of(List<Statistics> all, List<ReportCategory> categories, ReportText text, Language language) {
        Map<String, String> names = categories.stream()
                .collect(Collectors.toMap(ReportCategory::code, one -> language.chinese() ? one.zh() : one.en()));
        return new OutcomesView(all.stream()
                .sorted((one, other) -> Integer.compare(other.year(), one.year()))
                .map(year -> year(year, names, text, language))
                .toList());
    }

    private static Year year(Statistics year, Map<String, String> names, ReportText text, Language language) {
        List<String> outcomes =
                year.outcomes().stream().map(one -> outcome(one, text)).toList();
        List<Row> rows = IntStream.range(0, year.categories().size())
                .mapToObj(i -> row(year, i, names, language, text))
                .toList();
        List<String> totals = new ArrayList<>();
        year.outcomeTotals().forEach(total -> totals.add(shown(total, language, text)));
        totals.add(shown(year.total(), language, text));
        List<PlotBar> bars = PlotBar.of(year, names, outcomes, text, language);
        return new Year(
                year.year(), text.inYear(year.year()), outcomes, rows, totals, bars, legend(year, outcomes, text));
    }

    private static List<Key> legend(Statistics year, List<String> outcomes, ReportText text) {
        List<Key> legend = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            legend.add(new Key(PlotBar.kind(year.outcomes().get(i)), outcomes.get(i)));
        }
        legend.add(new Key(PlotBar.WITHHELD, text.notBrokenDown()));
        return legend;
    }

    private static Row row(Statistics year, int i, Map<String, String> names, Language language, ReportText text) {
        String code = year.categories().get(i);
        List<String> cells = new ArrayList<>();
        year.cells().get(i).forEach(cell -> cells.add(shown(cell, language, text)));
        cells.add(shown(year.categoryTotals().get(i), language, text));
        return new Row(names.getOrDefault(code, code), cells);
    }

    private static String shown(@Nullable Long number, Language language, ReportText text) {
        return number == null ? text.notShown() : language.number(number);
    }

    static String outcome(String code, ReportText text) {
        return switch (code) {
            case "substantiated" -> text.substantiated();
            case "partly-substantiated" -> text.partlySubstantiated();
            case "unsubstantiated" -> text.unsubstantiated();
            default -> code;
        };
    }
}
