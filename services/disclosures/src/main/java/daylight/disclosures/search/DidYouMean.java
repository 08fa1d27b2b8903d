package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another spelling of a query that found next to nothing; offered only if it finds more. Chinese words are too short to be misspelt in this sense. */
@ApplicationScoped
class DidYouMean {
    /** More results than this need no help. */
    private static final int FEW = 3;

    private final SearchIndex index;

    DidYouMean(SearchIndex index) {
        this.index = index;
    }

    @Nullable
    String suggest(SearchQuery search, long total) {
        boolean latin = search.q().codePoints().anyMatch(point -> Character.isLetter(point) && !Script.isCjk(point));
        if (total > FEW || !latin || search.cursor() != null) {
            return null;
        }
        JsonNode suggested = index.search(question(search.q()), search.q());
        String other = respelt(search.q(), suggested.at("/suggest/words"));
        if (other.equals(search.q())) {
            return null;
        }
        SearchQuery instead = new SearchQuery(
                other,
                QueryParser.parse(other),
                search.filters(),
                search.sort(),
                search.size(),
                null,
                search.canonical());
        long found = SearchAnswer.total(index.search(SearchBody.count(instead), other));
        return found > total ? other : null;
    }

    private static ObjectNode question(String q) {
        ObjectNode term = Json.object()
                .put("field", "spelling")
                .put("suggest_mode", "popular")
                .put("min_word_length", 4)
                .put("size", 1)
                .put("max_edits", 2);
        ObjectNode words = Json.object().put("text", q);
        words.set("term", term);
        ObjectNode body = Json.object().put("size", 0).put("timeout", "2s");
        body.set("suggest", Json.wrap("words", words));
        return body;
    }

    /** Puts the suggested words in place, from the end so that the places before stay true. */
    private static String respelt(String q, JsonNode words) {
        List<JsonNode> backwards = new ArrayList<>();
        words.forEach(backwards::addFirst);
        StringBuilder text = new StringBuilder(q);
        for (JsonNode word : backwards) {
            int start = word.path("offset").asInt();
            int end = start + word.path("length").asInt();
            boolean namesField = end < q.length() && q.charAt(end) == ':';
            JsonNode best = word.at("/options/0/text");
            if (best.isTextual() && !namesField && end <= q.length()) {
                text.replace(start, end, best.asText());
            }
        }
        return text.toString();
    }
}
