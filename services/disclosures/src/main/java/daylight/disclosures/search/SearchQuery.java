package daylight.disclosures.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search as asked, checked.
 *
 * @param canonical the parameters that decide what is found, in one spelling: a cursor belongs to them alone
 */
record SearchQuery(
        String q,
        QueryNode text,
        Filters filters,
        Sort sort,
        int size,
        @Nullable String cursor,
        List<String> canonical) {

    static final int DEFAULT_SIZE = 20;
    static final int LARGEST_SIZE = 100;

    boolean hasWords() {
        return !(text instanceof QueryNode.Everything);
    }

    SearchQuery sortedBy(Sort other) {
        return new SearchQuery(q, text, filters, other, size, cursor, canonical);
    }
}
