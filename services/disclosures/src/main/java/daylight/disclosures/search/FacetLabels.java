package daylight.disclosures.search;

import daylight.disclosures.record.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names of the values that facets count, for people. */
@ApplicationScoped
class FacetLabels {
    private static final Label NONE = new Label(null, null);
    private static final Map<String, Label> LANGUAGES =
            Map.of("en", new Label("English", "英文"), "zh", new Label("Chinese", "中文"));
    private static final Map<String, Label> LATE =
            Map.of("true", new Label("Late", "逾期公开"), "false", new Label("On time", "按时公开"));

    private final AgencyLabels agencies;

    FacetLabels(AgencyLabels agencies) {
        this.agencies = agencies;
    }

    Map<String, Label> of(Facet facet, Collection<String> values) {
        return switch (facet) {
            case AGENCY -> agencies.of(values);
            case CATEGORY -> categories(values);
            case REGION ->
                values.stream().collect(HashMap::new, (map, code) -> map.put(code, Provinces.of(code)), Map::putAll);
            case LANGUAGE -> LANGUAGES;
            case YEAR -> Map.of();
            case LATE -> LATE;
        };
    }

    private static Map<String, Label> categories(Collection<String> codes) {
        Map<String, Label> labels = new HashMap<>();
        codes.forEach(code -> labels.put(
                code,
                Category.of(code)
                        .map(category -> new Label(category.english(), category.chinese()))
                        .orElse(NONE)));
        return labels;
    }
}
