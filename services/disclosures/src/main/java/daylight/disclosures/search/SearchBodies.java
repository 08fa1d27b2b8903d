package daylight.disclosures.search;

import daylight.disclosures.search.Filters.Period;
import java.time.LocalDate;
import java.util.List;

/** What a search sends to Elasticsearch, for the benchmark that puts the very same question to it directly. */
public final class SearchBodies {
    private SearchBodies() {}

    /** The body of the first page of a search for words alone. */
    public static String page(String words, LocalDate asOf) {
        Period always = new Period(null, null);
        Filters none = new Filters(List.of(), List.of(), null, List.of(), null, null, null, always, always);
        SearchQuery search = new SearchQuery(
                words, QueryParser.parse(words), none, Sort.RELEVANCE, SearchQuery.DEFAULT_SIZE, null, List.of());
        return SearchBody.page(search, asOf, null).toString();
    }
}
