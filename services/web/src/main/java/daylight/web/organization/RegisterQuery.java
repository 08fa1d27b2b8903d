package daylight.web.organization;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was asked of the register: every link of the page is one of its variants. */
public record RegisterQuery(Map<String, String> values) {
    static final List<String> FILTERS = List.of("officer", "kind", "state", "region", "abnormal", "late");
    private static final List<String> KNOWN =
            List.of("q", "officer", "kind", "state", "region", "abnormal", "late", "cursor");

    /** Reads what is known and not empty; anything else in the query string is ignored. */
    static RegisterQuery of(MultivaluedMap<String, String> sent) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = sent.getFirst(name);
            if (value != null && !value.isBlank()) {
                read.put(name, value.strip());
            }
        }
        return new RegisterQuery(read);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name, String value) {
        return value(name).equals(value);
    }

    /** With this value, or without any when it is empty; back on the first page. */
    RegisterQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("cursor");
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new RegisterQuery(changed);
    }

    /** What travels with the words of the search box. */
    public Map<String, String> keptBySearch() {
        return with("q", "").values();
    }

    /** What travels with the name of an officer. */
    public Map<String, String> keptByOfficer() {
        return with("officer", "").values();
    }

    /** The plain path of the results. */
    public String href() {
        return values.isEmpty() ? "/organizations" : "/organizations?" + encoded(values);
    }

    /** The same results as a table. */
    public String csv() {
        Map<String, String> whole = with("cursor", "").values();
        return whole.isEmpty() ? "/api/organizations/search.csv" : "/api/organizations/search.csv?" + encoded(whole);
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
