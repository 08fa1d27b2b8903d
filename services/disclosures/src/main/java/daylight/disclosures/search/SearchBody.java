package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a search in Elasticsearch's terms. */
final class SearchBody {
    /** What a result shows; the text itself stays in Elasticsearch. */
    private static final ArrayNode SHOWN = Json.array()
            .add("id")
            .add("reference")
            .add("title")
            .add("agency")
            .add("agencyNameEn")
            .add("agencyNameZh")
            .add("category")
            .add("documentNumber")
            .add("issued")
            .add("firstPublished")
            .add("publishedAt")
            .add("updatedAt")
            .add("region")
            .add("language")
            .add("state")
            .add("amended")
            .add("late")
            .add("delayDays")
            .add("summary");

    private static final double RECENCY = 6;
    private static final String RECENCY_HALVES_IN = "1095d";
    private static final String TIMEOUT = "5s";

    private SearchBody() {}

    /** A page of results with its facets and highlights. {@code asOf} fixes what "recent" means, so that all pages of a search agree. */
    static ObjectNode page(SearchQuery search, LocalDate asOf, @Nullable JsonNode after) {
        ObjectNode body = rows(search, asOf, after, search.size() + 1);
        body.put("track_total_hits", true);
        Map<Facet, ObjectNode> limits = search.filters().byFacet();
        ObjectNode facets = Json.object();
        for (Facet facet : Facet.values()) {
            ObjectNode count = facet.aggregation(search.filters().region());
            facets.set(facet.member(), limited(count, limits, facet));
        }
        body.set("aggs", facets);
        if (search.hasWords()) {
            body.set("highlight", Highlight.request(search.text()));
        }
        return body;
    }

    /** Results alone, as many as asked. */
    static ObjectNode rows(SearchQuery search, LocalDate asOf, @Nullable JsonNode after, int size) {
        ObjectNode body =
                Json.object().put("size", size).put("timeout", TIMEOUT).put("track_total_hits", false);
        body.set("_source", SHOWN);
        body.set("query", query(search, asOf));
        body.set("sort", search.sort().keys());
        Map<Facet, ObjectNode> limits = search.filters().byFacet();
        if (!limits.isEmpty()) {
            body.set("post_filter", filtered(limits.values()));
        }
        if (after != null) {
            body.set("search_after", after);
        }
        return body;
    }

    /** Nothing but the number of records that match. */
    static ObjectNode count(SearchQuery search) {
        ObjectNode body = Json.object().put("size", 0).put("timeout", TIMEOUT).put("track_total_hits", true);
        body.set("query", matching(search));
        Map<Facet, ObjectNode> limits = search.filters().byFacet();
        if (!limits.isEmpty()) {
            body.set("post_filter", filtered(limits.values()));
        }
        return body;
    }

    private static ObjectNode query(SearchQuery search, LocalDate asOf) {
        ObjectNode matching = matching(search);
        if (search.sort() != Sort.RELEVANCE) {
            return matching;
        }
        ObjectNode decay = Json.object()
                .put("origin", asOf.toString())
                .put("scale", RECENCY_HALVES_IN)
                .put("decay", 0.5);
        ObjectNode bonus = Json.wrap("exp", Json.wrap("day", decay));
        bonus.put("weight", RECENCY);
        ObjectNode scored = Json.wrap("query", matching);
        scored.set("functions", Json.array().add(bonus));
        // Added, never multiplied: it decides between like records and cannot bury an old one that fits better.
        scored.put("boost_mode", "sum");
        return Json.wrap("function_score", scored);
    }

    private static ObjectNode matching(SearchQuery search) {
        ObjectNode words = TextQuery.of(search.text());
        ArrayNode filters = search.filters().plain();
        if (filters.isEmpty()) {
            return words;
        }
        ObjectNode bool = Json.wrap("must", words);
        bool.set("filter", filters);
        return Json.wrap("bool", bool);
    }

    private static ObjectNode limited(ObjectNode count, Map<Facet, ObjectNode> limits, Facet own) {
        ArrayNode others = Json.array();
        limits.forEach((facet, limit) -> {
            if (facet != own) {
                others.add(limit);
            }
        });
        if (others.isEmpty()) {
            return count;
        }
        ObjectNode limited = Json.wrap("filter", Json.wrap("bool", Json.wrap("filter", others)));
        limited.set("aggs", Json.wrap("values", count));
        return limited;
    }

    private static ObjectNode filtered(Iterable<ObjectNode> limits) {
        ArrayNode filters = Json.array();
        limits.forEach(filters::add);
        return Json.wrap("bool", Json.wrap("filter", filters));
    }
}
