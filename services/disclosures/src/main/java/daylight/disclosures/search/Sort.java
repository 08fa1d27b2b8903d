package daylight.disclosures.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;

/** Orders of results. Each ends in the id, so that no two records share a place and a page can begin exactly behind another. */
enum Sort {
    RELEVANCE {
        @Override
        ArrayNode keys() {
            return Json.array().add(Json.object().put("_score", "desc")).addAll(NEWEST.keys());
        }
    },
    NEWEST {
        @Override
        ArrayNode keys() {
            return byDay("desc");
        }
    },
    OLDEST {
        @Override
        ArrayNode keys() {
            return byDay("asc");
        }
    },
    /** What changed last comes first: the order of a feed, not one to choose. */
    CHANGED {
        @Override
        ArrayNode keys() {
            return Json.array()
                    .add(Json.object().put("updatedAt", "desc"))
                    .add(Json.object().put("id", "desc"));
        }
    };

    /** Those a reader may choose. */
    static final List<Sort> CHOICES = List.of(RELEVANCE, NEWEST, OLDEST);

    /** As Elasticsearch's {@code sort} wants them. */
    abstract ArrayNode keys();

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static ArrayNode byDay(String order) {
        return Json.array()
                .add(Json.object().put("day", order))
                .add(Json.object().put("publishedAt", order))
                .add(Json.object().put("id", order));
    }
}
