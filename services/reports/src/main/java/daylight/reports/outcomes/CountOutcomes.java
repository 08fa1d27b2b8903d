package daylight.reports.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statistics: of published outcomes alone, the newest year first. */
@ApplicationScoped
class CountOutcomes {
    private final Outcomes outcomes;

    CountOutcomes(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    List<Statistics> count() {
        Map<Integer, List<Outcomes.Count>> years = outcomes.counts().stream()
                .collect(Collectors.groupingBy(Outcomes.Count::year, TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> of(year.getKey(), year.getValue()))
                .toList()
                .reversed();
    }

    static Statistics of(int year, List<Outcomes.Count> counts) {
        // All categories, in their order: which of them occur at all would tell of small numbers too.
        List<String> categories = Categories.all().stream().map(Category::code).toList();
        int columns = Outcomes.FINDINGS.size();
        long[][] cells = new long[categories.size()][columns];
        counts.forEach(
                count -> cells[categories.indexOf(count.category())][Outcomes.FINDINGS.indexOf(count.outcome())] +=
                        count.count());
        SuppressedTable table = SuppressedTable.of(cells);
        List<List<@Nullable Long>> shown = IntStream.range(0, cells.length)
                .mapToObj(row -> row(table, row, columns))
                .toList();
        List<@Nullable Long> categoryTotals = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            categoryTotals.add(table.at(row, columns));
        }
        return new Statistics(
                year,
                categories,
                Outcomes.FINDINGS,
                shown,
                categoryTotals,
                row(table, cells.length, columns),
                table.at(cells.length, columns));
    }

    private static List<@Nullable Long> row(SuppressedTable table, int row, int columns) {
        List<@Nullable Long> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(table.at(row, column));
        }
        return cells;
    }
}
