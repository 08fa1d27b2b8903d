package daylight.disclosures.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Small words for writing Elasticsearch's query language as a tree, so that no text of a reader is ever pasted into JSON. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static ObjectNode wrap(String name, JsonNode inner) {
        ObjectNode outer = object();
        outer.set(name, inner);
        return outer;
    }

    static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode term(String field, String value) {
        return wrap("term", object().put(field, value));
    }

    static ObjectNode terms(String field, Iterable<String> values) {
        return wrap("terms", wrap(field, strings(values)));
    }

    static ObjectNode matchAll() {
        return wrap("match_all", object());
    }

    static ObjectNode matchNone() {
        return wrap("match_none", object());
    }

    /** At least one of the clauses; the best one decides the score. */
    static ObjectNode best(List<ObjectNode> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        ObjectNode inner = object();
        inner.set("queries", array().addAll(clauses));
        return wrap("dis_max", inner);
    }

    static ObjectNode all(List<ObjectNode> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        return wrap("bool", wrap("must", array().addAll(clauses)));
    }
}
