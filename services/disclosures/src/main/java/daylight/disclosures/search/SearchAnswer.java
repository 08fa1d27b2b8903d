package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.indexing.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns Elasticsearch's answer into ours. */
@ApplicationScoped
class SearchAnswer {
    private final ResultItems items;
    private final FacetLabels labels;

    SearchAnswer(ResultItems items, FacetLabels labels) {
        this.items = items;
        this.labels = labels;
    }

    ObjectNode of(SearchQuery search, JsonNode found, @Nullable String next, @Nullable String didYouMean) {
        ObjectNode answer = Json.object();
        answer.put("total", total(found));
        answer.put("sort", search.sort().parameter());
        ArrayNode results = answer.putArray("items");
        JsonNode hits = found.at("/hits/hits");
        for (int i = 0; i < Math.min(search.size(), hits.size()); i++) {
            results.add(items.of(hits.get(i), search.text()));
        }
        answer.set("facets", facets(found.path("aggregations")));
        if (didYouMean != null) {
            answer.put("didYouMean", didYouMean);
        }
        if (next != null) {
            answer.put("next", next);
        }
        return answer;
    }

    static long total(JsonNode found) {
        return found.at("/hits/total/value").asLong();
    }

    private ObjectNode facets(JsonNode counted) {
        ObjectNode facets = Json.object();
        for (Facet facet : Facet.values()) {
            JsonNode own = counted.path(facet.member());
            JsonNode buckets = own.has("values") ? own.at("/values/buckets") : own.path("buckets");
            facets.set(facet.member(), values(facet, buckets));
        }
        return facets;
    }

    private ArrayNode values(Facet facet, JsonNode buckets) {
        List<String> keys = new ArrayList<>();
        buckets.forEach(bucket -> keys.add(key(bucket)));
        Map<String, Label> names = labels.of(facet, keys);
        ArrayNode values = Json.array();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            ObjectNode value = values.addObject().put("value", facet == Facet.REGION ? RegionPath.full(key) : key);
            Label name = names.get(key);
            if (name != null && name.english() != null) {
                value.put("labelEn", name.english());
            }
            if (name != null && name.chinese() != null) {
                value.put("labelZh", name.chinese());
            }
            value.put("count", buckets.get(i).path("doc_count").asLong());
        }
        return values;
    }

    private static String key(JsonNode bucket) {
        return bucket.has("key_as_string")
                ? bucket.get("key_as_string").asText()
                : bucket.path("key").asText();
    }
}
