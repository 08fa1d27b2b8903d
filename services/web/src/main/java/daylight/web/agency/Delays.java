package daylight.web.agency;

import daylight.web.disclosures.FacetValue;
import daylight.web.disclosures.SearchPage;
import daylight.web.search.SearchQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the bars of the delay chart from two searches: the records on time and the late ones, each counted by year. */
final class Delays {
    private static final int YEARS = 12;

    private Delays() {}

    static List<YearBar> byYear(SearchPage onTime, SearchPage late, SearchQuery agency) {
        List<String> years = Stream.concat(onTime.facet("year").stream(), late.facet("year").stream())
                .map(FacetValue::value)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .toList();
        long most = years.stream()
                .mapToLong(year -> onTime.count("year", year) + late.count("year", year))
                .max()
                .orElse(1);
        List<YearBar> bars = new ArrayList<>();
        for (String year : years) {
            String href = agency.set("year", year).set("late", "true").href();
            bars.add(new YearBar(
                    year, onTime.count("year", year), late.count("year", year), bars.size(), Math.max(most, 1), href));
        }
        return bars;
    }
}
