package daylight.web.petition;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of petitions a reader asked for: every link of the page is one of its variants. */
public record ListQuery(Map<String, String> values) {
    private static final List<String> KNOWN = List.of("q", "state", "agency", "region", "sort", "cursor");
    private static final List<String> FILTERS = List.of("state", "agency", "region");

    /** Reads what is known and not empty; anything else in the query string is ignored. */
    static ListQuery of(MultivaluedMap<String, String> sent) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = sent.getFirst(name);
            if (value != null && !value.isBlank()) {
                read.put(name, value.strip());
            }
        }
        return new ListQuery(read);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** With this value, or without any when it is empty; back on the first page. */
    ListQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("cursor");
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new ListQuery(changed);
    }

    boolean filtered() {
        return FILTERS.stream().anyMatch(values::containsKey);
    }

    /** Neither searched, filtered nor turned over. */
    boolean whole() {
        return values.isEmpty() || values.keySet().equals(Set.of("sort"));
    }

    /** What travels with the words of the search box. */
    public Map<String, String> keptBySearch() {
        return without("q");
    }

    /** What travels with the choice of agency and place. */
    public Map<String, String> keptByFilters() {
        return without("agency", "region");
    }

    private Map<String, String> without(String... names) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.remove("cursor");
        List.of(names).forEach(kept::remove);
        return kept;
    }

    /** The plain path of the list. */
    public String href() {
        return values.isEmpty() ? "/petitions" : "/petitions?" + encoded(values);
    }

    /** The same list as a table. */
    public String csv() {
        Map<String, String> whole = without();
        return whole.isEmpty() ? "/api/petitions/all.csv" : "/api/petitions/all.csv?" + encoded(whole);
    }

    /** As the typed client takes it. */
    MultivaluedMap<String, String> asMap() {
        MultivaluedMap<String, String> map = new MultivaluedHashMap<>();
        values.forEach(map::add);
        return map;
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
