package daylight.web.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The search a reader asked for, as the list of its parameters; every link on the results page is one of its variants. */
public record SearchQuery(List<Parameter> parameters) {
    private static final List<String> KNOWN = List.of(
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
            "cursor");
    private static final Set<String> NO_FILTER = Set.of("q", "sort", "cursor");

    /** One name and value of a query string. */
    public record Parameter(String name, String value) {}

    public static final SearchQuery ALL = new SearchQuery(List.of());

    /** Reads what is known and not empty; anything else in the query string is ignored. */
    public static SearchQuery of(MultivaluedMap<String, String> sent) {
        List<Parameter> read = new ArrayList<>();
        for (String name : KNOWN) {
            for (String value : sent.getOrDefault(name, List.of())) {
                if (!value.isBlank()) {
                    read.add(new Parameter(name, value.strip()));
                }
            }
        }
        return new SearchQuery(List.copyOf(read));
    }

    /** The first value of a parameter, or nothing to show. */
    public String value(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
    }

    public boolean has(String name, String value) {
        return parameters.contains(new Parameter(name, value));
    }

    /** With one more value; back on the first page. */
    public SearchQuery with(String name, String value) {
        List<Parameter> more =
                new ArrayList<>(without(parameter -> parameter.name().equals("cursor")).parameters);
        more.add(new Parameter(name, value));
        return new SearchQuery(List.copyOf(more));
    }

    /** With this as the only value of the name; back on the first page. */
    public SearchQuery set(String name, String value) {
        return without(parameter -> parameter.name().equals(name)).with(name, value);
    }

    /** Without one value; back on the first page. */
    public SearchQuery without(String name, String value) {
        return without(parameter ->
                parameter.equals(new Parameter(name, value)) || parameter.name().equals("cursor"));
    }

    private SearchQuery without(Predicate<Parameter> dropped) {
        return new SearchQuery(parameters.stream().filter(dropped.negate()).toList());
    }

    /** The filters, without words, order and place in the list. */
    public List<Parameter> filters() {
        return parameters.stream()
                .filter(parameter -> !NO_FILTER.contains(parameter.name()))
                .toList();
    }

    /** Hidden fields of the search box: new words keep the filters and the order. */
    public List<Parameter> keptBySearchBox() {
        return without(parameter -> Set.of("q", "cursor").contains(parameter.name())).parameters;
    }

    /** Hidden fields of the date form. */
    public List<Parameter> keptByDates() {
        return without(parameter -> Set.of("issuedFrom", "issuedTo", "cursor").contains(parameter.name())).parameters;
    }

    /** The words alone. */
    public String cleared() {
        return without(parameter -> !parameter.name().equals("q")).href();
    }

    /** This search from its first page on. */
    public String firstPage() {
        return without(parameter -> parameter.name().equals("cursor")).href();
    }

    /** The plain path of the results page for this search. */
    public String href() {
        return parameters.isEmpty() ? "/records" : "/records?" + encoded();
    }

    public String feed() {
        return export("atom");
    }

    public String csv() {
        return export("csv");
    }

    public String ndjson() {
        return export("ndjson");
    }

    private String export(String format) {
        SearchQuery whole = without(parameter -> parameter.name().equals("cursor"));
        String path = "/api/disclosures/search." + format;
        return whole.parameters.isEmpty() ? path : path + "?" + whole.encoded();
    }

    /** As the typed client takes it. */
    public MultivaluedMap<String, String> asMap() {
        MultivaluedMap<String, String> map = new MultivaluedHashMap<>();
        parameters.forEach(parameter -> map.add(parameter.name(), parameter.value()));
        return map;
    }

    private String encoded() {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
