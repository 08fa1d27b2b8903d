package daylight.kernel.input;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with the characters of one text: each kind of fault once, so that its sender mends it in one go. */
final class TextFaults {
    /** Of many different characters the first ones tell enough. */
    private static final int MOST_NAMED = 8;

    private enum Kind {
        HALF_PAIR,
        BROKEN_LINE,
        CONTROL,
        DIRECTION,
        NO_CHARACTER
    }

    private final boolean lines;
    private final Map<Kind, Set<Integer>> found = new EnumMap<>(Kind.class);

    private TextFaults(boolean lines) {
        this.lines = lines;
    }

    /**
     * Looks through a text.
     *
     * @param lines whether line breaks and tabs may occur
     */
    static TextFaults in(String text, boolean lines) {
        TextFaults faults = new TextFaults(lines);
        int at = 0;
        while (at < text.length()) {
            int point = text.charAt(at);
            // Nearly all there is: printable ASCII, and Chinese characters.
            if ((point < ' ' || point > '~') && (point < 0x3000 || point > 0x9FFF)) {
                point = text.codePointAt(at);
                faults.look(point);
            }
            at += Character.charCount(point);
        }
        return faults;
    }

    static boolean isFaulty(int point, boolean lines) {
        return kind(point, lines) != null;
    }

    /** The faults as sentences; the empty text when there are none. */
    String sentences() {
        StringJoiner sentences = new StringJoiner(" ");
        found.forEach((kind, points) -> sentences.add(sentence(kind, points)));
        return sentences.toString();
    }

    private void look(int point) {
        Kind kind = kind(point, lines);
        if (kind != null) {
            Set<Integer> points = found.computeIfAbsent(kind, first -> new LinkedHashSet<>());
            if (points.size() < MOST_NAMED) {
                points.add(point);
            }
        }
    }

    private static @Nullable Kind kind(int point, boolean lines) {
        if (point >= 0xD800 && point <= 0xDFFF) {
            return Kind.HALF_PAIR;
        }
        if (point == '\n' || point == '\t' || point == 0x2028 || point == 0x2029) {
            return lines ? null : Kind.BROKEN_LINE;
        }
        if (Character.isISOControl(point)) {
            return Kind.CONTROL;
        }
        // Embeddings, overrides and isolates can make a text read otherwise than it is stored (Unicode Technical Report
        // 36, section 2.5).
        if ((point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069)) {
            return Kind.DIRECTION;
        }
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return noncharacter ? Kind.NO_CHARACTER : null;
    }

    private static String sentence(Kind kind, Set<Integer> points) {
        String plural = points.size() == 1 ? " " : "s ";
        String names = points.stream().map("U+%04X"::formatted).collect(Collectors.joining(", "));
        return switch (kind) {
            case HALF_PAIR -> "Holds half of a surrogate pair, which is no character.";
            case BROKEN_LINE -> "Must be one line without tabs.";
            case CONTROL -> "Holds the control character" + plural + names + ".";
            case DIRECTION -> "Holds the invisible direction mark" + plural + names + ".";
            case NO_CHARACTER -> "Holds " + names + ", which is no character.";
        };
    }
}
