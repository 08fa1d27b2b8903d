package daylight.web.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published outcomes of a year. {@code null} is a number that is not shown: it is below five, or a total would give another away.
 *
 * @param cells a row for each category, a cell for each outcome
 */
public record Statistics(
        int year,
        List<String> categories,
        List<String> outcomes,
        List<List<@Nullable Long>> cells,
        List<@Nullable Long> categoryTotals,
        List<@Nullable Long> outcomeTotals,
        @Nullable Long total) {}
