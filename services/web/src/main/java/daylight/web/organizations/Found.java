package daylight.web.organizations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the search.
 *
 * @param facets counts by kind, state and region
 * @param more whether there are more than were counted
 * @param next cursor of the next page
 */
public record Found(
        List<Listed> items,
        long total,
        @Nullable Boolean more,
        Map<String, List<Count>> facets,
        @Nullable String next) {
    /** How many have a value. */
    public record Count(String value, long count) {}

    /** Whether only the nearest were counted. */
    public boolean cut() {
        return Boolean.TRUE.equals(more);
    }

    public List<Count> counts(String facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
