package daylight.disclosures.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters of a search, as the API describes them. */
final class SearchParameters {
    /** Longer than any title or number; what is longer was pasted by mistake. */
    private static final int LONGEST_QUERY = 1_000;
    /** Each word is looked up in several fields; Elasticsearch limits their sum. */
    private static final int MOST_WORDS = 64;

    private static final Set<String> KNOWN = Set.of(
            "q",
            "agency",
            "category",
            "region",
            "language",
            "issuedFrom",
            "issuedTo",
            "publishedFrom",
            "publishedTo",
            "late",
            "state",
            "year",
            "sort",
            "size",
            "cursor");
    private static final List<String> OF_THE_PAGE = List.of("cursor", "size");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,60}");
    private static final Pattern LANGUAGE = Pattern.compile("en|zh");
    private static final Pattern REGION = Pattern.compile("[0-9]{2,12}");
    private static final Map<String, Boolean> YES_OR_NO = ordered("true", true, "false", false);
    private static final Map<String, Sort> SORTS = sorts();
    private static final Map<String, String> STATES = states();

    private SearchParameters() {}

    /** Reads a search that is answered page by page. */
    static SearchQuery read(MultivaluedMap<String, String> given) {
        return read(given, new Parameters(given, KNOWN));
    }

    /** Reads a search that is answered whole: whoever asks for a page of that would take a part for all of it. */
    static SearchQuery readWhole(MultivaluedMap<String, String> given) {
        Parameters in = new Parameters(given, KNOWN);
        for (String name : OF_THE_PAGE) {
            if (in.has(name)) {
                in.fault(name, "Is for a search alone: an export has no pages.");
            }
        }
        return read(given, in);
    }

    private static SearchQuery read(MultivaluedMap<String, String> given, Parameters in) {
        String q = in.text("q", LONGEST_QUERY);
        if (QueryTokens.words(q) > MOST_WORDS) {
            in.fault("q", "Must be at most " + MOST_WORDS + " words.");
        }
        QueryNode text = QueryParser.parse(q);
        Sort sort = in.choice("sort", SORTS);
        Integer size = in.number("size", 1, SearchQuery.LARGEST_SIZE);
        String cursor = in.text("cursor", 2_000);
        Filters filters = filters(in);
        in.refuseFaults();
        boolean ranked = !(text instanceof QueryNode.Everything) && (sort == null || sort == Sort.RELEVANCE);
        return new SearchQuery(
                Plain.text(q).strip(),
                text,
                filters,
                ranked ? Sort.RELEVANCE : sort == Sort.OLDEST ? Sort.OLDEST : Sort.NEWEST,
                Objects.requireNonNullElse(size, SearchQuery.DEFAULT_SIZE),
                cursor.isEmpty() ? null : cursor,
                canonical(given));
    }

    private static Filters filters(Parameters in) {
        return new Filters(
                in.texts("agency", SLUG, "Must be slugs of agencies, 50 at most."),
                in.texts("category", SLUG, "Must be codes of categories."),
                in.text("region", REGION, "Must be a code of GB/T 2260, such as 440300."),
                in.texts("language", LANGUAGE, "Must be en or zh."),
                in.number("year", 1000, 9999),
                in.choice("late", YES_OR_NO),
                in.choice("state", STATES),
                new Filters.Period(in.date("issuedFrom"), in.date("issuedTo")),
                new Filters.Period(in.date("publishedFrom"), in.date("publishedTo")));
    }

    /** One spelling of what is asked, whatever the order of the parameters. */
    private static List<String> canonical(MultivaluedMap<String, String> given) {
        List<String> canonical = new ArrayList<>();
        new TreeMap<>(given).forEach((name, values) -> {
            if (!OF_THE_PAGE.contains(name)) {
                values.stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .sorted()
                        .forEach(value -> canonical.add(name + "=" + value));
            }
        });
        return canonical;
    }

    private static Map<String, Sort> sorts() {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        for (Sort sort : Sort.CHOICES) {
            sorts.put(sort.parameter(), sort);
        }
        return sorts;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (String state : List.of("published", "withdrawn", "erased")) {
            states.put(state, state);
        }
        return states;
    }

    private static <T> Map<String, T> ordered(String first, T one, String second, T two) {
        Map<String, T> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
