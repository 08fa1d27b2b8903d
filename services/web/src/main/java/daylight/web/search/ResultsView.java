package daylight.web.search;

import daylight.web.disclosures.Hit;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.search.Facet.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results page.
 *
 * @param chosen each filter in force, its link lifting it
 * @param suggestion plain path of the search with the suggested words
 * @param next plain path of the next page
 * @param problems what the service refused in the search, to be mended by the reader
 */
public record ResultsView(
        SearchQuery query,
        String totalText,
        List<Hit> hits,
        List<Facet> facets,
        List<Choice> chosen,
        List<Choice> orders,
        List<Choice> dates,
        CategoryNames categories,
        @Nullable String didYouMean,
        @Nullable String suggestion,
        @Nullable String next,
        List<FieldError> problems) {

    public String q() {
        return query.value("q");
    }

    /** Whether this is a later page of the list. */
    public boolean later() {
        return !query.value("cursor").isEmpty();
    }

    public boolean asked() {
        return !q().isEmpty();
    }
}
