package daylight.reports.outcomes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published outcomes of a year, by category and finding. Null is "not shown": 1 to 4, or withheld because another number would give one away.
 *
 * @param cells a row a category, a column an outcome
 */
public record Statistics(
        int year,
        List<String> categories,
        List<String> outcomes,
        List<List<@Nullable Long>> cells,
        List<@Nullable Long> categoryTotals,
        List<@Nullable Long> outcomeTotals,
        @Nullable Long total) {}
