package daylight.disclosures.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Marks what of a document number was asked for. The index matches a number by its key, without its typography, so that it cannot mark the number as it is written: this does, by the same units
 * (a Chinese character, a run of letters or digits), wherever those of a word or phrase stand in a row.
 */
final class NumberHighlight {
    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";

    private NumberHighlight() {}

    /** A unit of a number, and where it stands. */
    private record Unit(String text, int start, int end) {}

    /** The number as HTML; null when nothing of it was asked for. */
    static @Nullable String of(String number, QueryNode asked) {
        List<Unit> units = units(number);
        BitSet marked = new BitSet(number.length());
        for (String text : texts(asked)) {
            mark(units, units(text), marked);
        }
        return marked.isEmpty() ? null : html(number, marked);
    }

    /** Words and phrases that may match a number; not those that were excluded, nor those of another field. */
    private static List<String> texts(QueryNode node) {
        return switch (node) {
            case QueryNode.Word(String text) -> List.of(text);
            case QueryNode.Phrase(String text) -> List.of(text);
            case QueryNode.InField(SearchField field, QueryNode leaf) ->
                field == SearchField.NUMBER ? texts(leaf) : List.of();
            case QueryNode.All(List<QueryNode> nodes) -> ofAll(nodes);
            case QueryNode.Any(List<QueryNode> nodes) -> ofAll(nodes);
            case QueryNode.Not excluded -> List.of();
            case QueryNode.Nothing nothing -> List.of();
            case QueryNode.Everything everything -> List.of();
        };
    }

    private static List<String> ofAll(List<QueryNode> nodes) {
        return nodes.stream().flatMap(node -> texts(node).stream()).toList();
    }

    private static void mark(List<Unit> number, List<Unit> asked, BitSet marked) {
        for (int at = 0; !asked.isEmpty() && at + asked.size() <= number.size(); at++) {
            boolean same = true;
            for (int i = 0; same && i < asked.size(); i++) {
                same = number.get(at + i).text().equals(asked.get(i).text());
            }
            if (same) {
                marked.set(
                        number.get(at).start(),
                        number.get(at + asked.size() - 1).end());
            }
        }
    }

    private static List<Unit> units(String text) {
        List<Unit> units = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            boolean goesOn = Character.isLetterOrDigit(point)
                    && !Script.isCjk(point)
                    && !run.isEmpty()
                    && Character.isDigit(point) == Character.isDigit(run.codePointBefore(run.length()));
            if (!goesOn && !run.isEmpty()) {
                units.add(new Unit(run.toString(), start, at));
                run.setLength(0);
            }
            if (Character.isLetterOrDigit(point)) {
                start = run.isEmpty() ? at : start;
                run.append(folded(point));
            }
        }
        if (!run.isEmpty()) {
            units.add(new Unit(run.toString(), start, text.length()));
        }
        return units;
    }

    /** Without differences of width and case. */
    private static String folded(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    private static String html(String number, BitSet marked) {
        StringBuilder html = new StringBuilder();
        for (int at = 0; at < number.length(); at++) {
            boolean before = at > 0 && marked.get(at - 1);
            if (marked.get(at) != before) {
                html.append(before ? CLOSE : OPEN);
            }
            escape(number.charAt(at), html);
        }
        return marked.get(number.length() - 1) ? html.append(CLOSE).toString() : html.toString();
    }

    /** As Elasticsearch escapes the other passages. */
    private static void escape(char character, StringBuilder html) {
        switch (character) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#x27;");
            case '/' -> html.append("&#x2F;");
            default -> html.append(character);
        }
    }
}
