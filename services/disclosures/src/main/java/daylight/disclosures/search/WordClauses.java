package daylight.disclosures.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.indexing.NumberKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One word or phrase as a clause over the fields it may stand in. The weights are explained in docs/adr/0006-search-ranking.md. */
final class WordClauses {
    private static final Pattern REFERENCE = Pattern.compile("[Rr]-[0-9A-Za-z]{8}");
    /** A pair of neighbouring characters may be missing for every four: 国土空间规划批复 finds 国土空间规划的批复. */
    private static final String MOST_PAIRS = "3<-25%";
    /** Numbers are short; a longer run of characters is prose, and every field more costs clauses. */
    private static final int LONGEST_IN_NUMBER = 8;

    private static final double EXACT_NUMBER = 60;
    private static final double PART_OF_NUMBER = 12;

    private WordClauses() {}

    static ObjectNode word(String text, @Nullable SearchField field) {
        List<Script.Run> runs = Script.runs(text);
        if (field == SearchField.NUMBER) {
            return number(text);
        }
        ObjectNode prose = Json.all(runs.stream().map(run -> run(run, field)).toList());
        if (field != null) {
            return prose;
        }
        List<ObjectNode> ways = new ArrayList<>();
        ways.add(prose);
        if (text.codePoints().anyMatch(Character::isDigit)) {
            ways.add(number(text));
        }
        if (REFERENCE.matcher(text).matches()) {
            ways.add(boosted("term", "reference", "value", text.toUpperCase(Locale.ROOT), EXACT_NUMBER));
        }
        return Json.best(ways);
    }

    /** As written, in this order: the exact fields hold every word unstemmed and every Chinese character by itself. */
    static ObjectNode phrase(String text, @Nullable SearchField field) {
        if (field == SearchField.NUMBER) {
            return number(text);
        }
        ObjectNode phrase = Json.object().put("query", text).put("type", "phrase");
        phrase.set("fields", fields(field, "", List.of()));
        ObjectNode prose = Json.wrap("multi_match", phrase);
        boolean maybeNumber = field == null && text.codePoints().anyMatch(Character::isDigit);
        return maybeNumber ? Json.best(List.of(prose, number(text))) : prose;
    }

    static ObjectNode exact(String text, @Nullable SearchField field) {
        return match(text, fields(field, "", List.of()), "and");
    }

    static ObjectNode number(String text) {
        String key = NumberKey.of(text);
        if (key.isEmpty()) {
            return Json.matchNone();
        }
        ObjectNode part = boosted("match_phrase", "numberText", "query", key, PART_OF_NUMBER);
        return Json.best(List.of(boosted("term", "numberKey", "value", key, EXACT_NUMBER), part));
    }

    private static ObjectNode run(Script.Run run, @Nullable SearchField field) {
        if (!run.cjk()) {
            return latin(run.text(), field);
        }
        if (run.length() == 1) {
            // 号 by itself is most likely the end of a number.
            return match(run.text(), fields(field, "", field == null ? List.of("numberText") : List.of()), "and");
        }
        boolean maybeNumber = field == null && run.length() <= LONGEST_IN_NUMBER;
        ObjectNode match = Json.object().put("query", run.text()).put("minimum_should_match", MOST_PAIRS);
        match.set("fields", fields(field, ".zh", maybeNumber ? List.of("numberText^4") : List.of()));
        match.put("tie_breaker", 0.2);
        return Json.wrap("multi_match", match);
    }

    private static ObjectNode latin(String typed, @Nullable SearchField field) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (StopWords.contains(text)) {
            // As in IT产业 and A股: left out of the stems, but part of what was typed.
            return exact(text, field);
        }
        // The Chinese fields fold full-width forms: ２０２３ is 2023 there, and ＧＤＰ is gdp.
        boolean maybeWide = !text.equals(typed) || text.codePoints().anyMatch(Character::isDigit);
        List<String> more = field == null ? List.of("numberText^6") : List.of();
        return match(text, maybeWide ? bothLanguages(field, more) : fields(field, ".en", more), "and");
    }

    private static ObjectNode match(String text, ArrayNode fields, String operator) {
        ObjectNode match = Json.object().put("query", text).put("operator", operator);
        match.set("fields", fields);
        match.put("tie_breaker", 0.2);
        return Json.wrap("multi_match", match);
    }

    private static ArrayNode bothLanguages(@Nullable SearchField field, List<String> more) {
        return fields(field, ".en", more).addAll(fields(field, ".zh", List.of()));
    }

    private static ArrayNode fields(@Nullable SearchField field, String language, List<String> more) {
        if (field == SearchField.TITLE) {
            return Json.array().add("title" + language);
        }
        if (field == SearchField.AGENCY) {
            // A slug may be typed as well as a part of the name.
            return Json.array().add("agencyText" + language).add("agency");
        }
        ArrayNode fields = Json.array()
                .add("title" + language + "^8")
                .add("summary" + language + "^3")
                .add("body" + language)
                .add("agencyText" + language + "^2")
                .add("withdrawnBecause" + language);
        more.forEach(fields::add);
        return fields;
    }

    static ObjectNode boosted(String query, String field, String valueName, String value, double boost) {
        return Json.wrap(
                query, Json.wrap(field, Json.object().put(valueName, value).put("boost", boost)));
    }
}
