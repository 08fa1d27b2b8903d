package daylight.disclosures.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.indexing.RegionPath;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What results are counted by. */
enum Facet {
    AGENCY("agency", 60),
    CATEGORY("category", 20),
    REGION("regionPath", 100),
    LANGUAGE("language", 10),
    YEAR("year", 120),
    LATE("late", 2);

    private final String field;
    private final int most;

    Facet(String field, int most) {
        this.field = field;
        this.most = most;
    }

    String member() {
        return name().toLowerCase(Locale.ROOT);
    }

    ObjectNode aggregation(@Nullable String region) {
        ObjectNode terms = Json.object().put("field", field).put("size", most);
        if (this == YEAR) {
            terms.set("order", Json.object().put("_key", "desc"));
        }
        if (this == REGION) {
            terms.put("include", regionsShown(region));
        }
        return Json.wrap("terms", terms);
    }

    /** Provinces, and below the chosen region one level more: a tree is opened branch by branch. */
    private static String regionsShown(@Nullable String region) {
        StringBuilder shown = new StringBuilder("[0-9]{2}");
        List<String> path = region == null ? List.of() : RegionPath.of(region);
        for (String part : path) {
            if (part.length() < 6) {
                shown.append('|').append(part).append("[0-9]{2}");
            } else if (part.length() == 6) {
                shown.append('|').append(part).append("[0-9]{3}");
            }
        }
        return shown.toString();
    }
}
