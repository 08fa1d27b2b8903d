package daylight.web.disclosures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of results with what surrounds it. */
public record SearchPage(
        long total,
        @Nullable String sort,
        List<Hit> items,
        @Nullable Map<String, List<FacetValue>> facets,
        @Nullable String didYouMean,
        @Nullable String next) {

    /** The counted values of a facet; empty where the service counts none. */
    public List<FacetValue> facet(String name) {
        return facets == null ? List.of() : facets.getOrDefault(name, List.of());
    }

    /** How many results have this value of a facet. */
    public long count(String name, String value) {
        return facet(name).stream()
                .filter(counted -> counted.value().equals(value))
                .mapToLong(FacetValue::count)
                .sum();
    }
}
