package daylight.disclosures.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.search.QueryNode.All;
import daylight.disclosures.search.QueryNode.Any;
import daylight.disclosures.search.QueryNode.InField;
import daylight.disclosures.search.QueryNode.Not;
import daylight.disclosures.search.QueryNode.Phrase;
import daylight.disclosures.search.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed query in Elasticsearch's terms: what must match, and a bonus where the words stand together. */
final class TextQuery {
    private static final int LONGEST_BONUS = 200;

    private TextQuery() {}

    /** What must match, without any bonus. */
    static ObjectNode words(QueryNode node) {
        return clause(node, null);
    }

    static ObjectNode of(QueryNode node) {
        ObjectNode clause = words(node);
        String together = together(node);
        if (together.isEmpty() || together.length() > LONGEST_BONUS) {
            return clause;
        }
        ObjectNode bool = Json.wrap("must", clause);
        bool.set("should", bonuses(together));
        return Json.wrap("bool", bool);
    }

    private static ObjectNode clause(QueryNode node, @Nullable SearchField field) {
        return switch (node) {
            case Word word ->
                isStopWord(word) ? WordClauses.exact(word.text(), field) : WordClauses.word(word.text(), field);
            case Phrase phrase -> WordClauses.phrase(phrase.text(), field);
            case InField in -> clause(in.leaf(), in.field());
            case Not not -> Json.wrap("bool", Json.wrap("must_not", clause(not.node(), null)));
            case All all -> all(all.nodes());
            case Any any -> any(any.nodes());
            case QueryNode.Nothing nothing -> Json.matchNone();
            case QueryNode.Everything everything -> Json.matchAll();
        };
    }

    private static ObjectNode all(List<QueryNode> nodes) {
        boolean onlyStopWords = nodes.stream().allMatch(node -> node instanceof Not || isStopWord(node));
        ArrayNode must = Json.array();
        ArrayNode mustNot = Json.array();
        for (QueryNode node : nodes) {
            if (node instanceof Not(QueryNode excluded)) {
                mustNot.add(clause(excluded, null));
            } else if (onlyStopWords || !isStopWord(node)) {
                must.add(clause(node, null));
            }
        }
        ObjectNode bool = Json.object();
        if (!must.isEmpty()) {
            bool.set("must", must);
        }
        if (!mustNot.isEmpty()) {
            bool.set("must_not", mustNot);
        }
        return Json.wrap("bool", bool);
    }

    private static ObjectNode any(List<QueryNode> nodes) {
        ArrayNode should = Json.array();
        nodes.forEach(node -> should.add(clause(node, null)));
        ObjectNode bool = Json.wrap("should", should);
        return Json.wrap("bool", bool.put("minimum_should_match", 1));
    }

    private static boolean isStopWord(QueryNode node) {
        return node instanceof Word(String text) && StopWords.contains(text);
    }

    /** The words as one text, where it has an order of words that can be met: at least two words, or three Chinese characters. */
    private static String together(QueryNode node) {
        List<QueryNode> row = node instanceof All(List<QueryNode> nodes) ? nodes : List.of(node);
        List<String> texts = new ArrayList<>();
        for (QueryNode part : row) {
            switch (part) {
                case Word(String text) -> texts.add(text);
                case Phrase(String text) -> texts.add(text);
                case InField in -> {}
                case Not not -> {}
                case All all -> {}
                case Any any -> {}
                case QueryNode.Nothing nothing -> {}
                case QueryNode.Everything everything -> {}
            }
        }
        String together = String.join(" ", texts);
        long chinese = together.codePoints().filter(Script::isCjk).count();
        return texts.size() > 1 || chinese > 2 ? together : "";
    }

    private static ArrayNode bonuses(String together) {
        boolean chinese = together.codePoints().anyMatch(Script::isCjk);
        String language = chinese ? ".zh" : ".en";
        ArrayNode bonuses = Json.array();
        bonuses.add(near("title" + language, together, 2, 8));
        bonuses.add(near("summary" + language, together, 3, 3));
        bonuses.add(near("body" + language, together, 4, 2));
        // A number typed with blanks: 国办发 〔2023〕 27号.
        if (together.codePoints().anyMatch(Character::isDigit)) {
            bonuses.add(WordClauses.number(together));
        }
        return bonuses;
    }

    private static ObjectNode near(String field, String text, int slop, double boost) {
        ObjectNode phrase = Json.object().put("query", text).put("slop", slop).put("boost", boost);
        return Json.wrap("match_phrase", Json.wrap(field, phrase));
    }
}
