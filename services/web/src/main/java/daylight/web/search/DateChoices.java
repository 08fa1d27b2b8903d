package daylight.web.search;

import daylight.web.search.Facet.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Dates of issue that readers ask for most, as links. */
final class DateChoices {
    private static final String FROM = "issuedFrom";
    private static final String TO = "issuedTo";

    private DateChoices() {}

    static List<Choice> of(SearchQuery query, FacetText text, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                since(today.minusDays(30), text.pastMonth(), query),
                since(today.minusYears(1), text.pastYear(), query),
                since(today.minusYears(5), text.pastFiveYears(), query));
    }

    private static Choice since(LocalDate day, String label, SearchQuery query) {
        SearchQuery open = query.without(TO, query.value(TO));
        boolean chosen =
                query.value(FROM).equals(day.toString()) && query.value(TO).isEmpty();
        SearchQuery changed = chosen ? open.without(FROM, day.toString()) : open.set(FROM, day.toString());
        return new Choice(label, 0, changed.href(), chosen);
    }
}
