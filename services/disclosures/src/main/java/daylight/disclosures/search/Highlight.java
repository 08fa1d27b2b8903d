package daylight.disclosures.search;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks for passages with the words marked; Elasticsearch escapes the text itself, so that the marks are the only tags in it. */
final class Highlight {
    /** Longer texts are highlighted up to here; a passage further down is found but not shown. */
    private static final int LONGEST = 1_000_000;

    private Highlight() {}

    /** Marks the words themselves: the bonus for words near each other would mark all that lies between them. */
    static ObjectNode request(QueryNode text) {
        ObjectNode fields = Json.object();
        fields.set("title", whole("title"));
        fields.set("summary", passages("summary", 1, 240));
        fields.set("body", passages("body", 2, 180));
        fields.set("withdrawnBecause", whole("withdrawnBecause"));
        ObjectNode highlight =
                Json.object().put("type", "unified").put("encoder", "html").put("max_analyzed_offset", LONGEST);
        highlight.set("pre_tags", Json.array().add("<mark>"));
        highlight.set("post_tags", Json.array().add("</mark>"));
        highlight.set("highlight_query", TextQuery.words(text));
        highlight.set("fields", fields);
        return highlight;
    }

    private static ObjectNode whole(String field) {
        return matched(field).put("number_of_fragments", 0);
    }

    private static ObjectNode passages(String field, int most, int characters) {
        return matched(field)
                .put("number_of_fragments", most)
                .put("fragment_size", characters)
                .put("order", "score");
    }

    /** One passage shows what any of the field's analyzers matched. */
    private static ObjectNode matched(String field) {
        ObjectNode asked = Json.object();
        asked.set("matched_fields", Json.array().add(field).add(field + ".en").add(field + ".zh"));
        return asked;
    }
}
