package daylight.disclosures.history;

import java.util.Arrays;
import java.util.Map;

/** A text cut into pieces. Each has a number, the same for the same text, so that a comparison looks at numbers alone. */
final class Pieces {
    private final String text;
    private int[] ends = new int[64];
    private int[] numbers = new int[64];
    private int size;

    private Pieces(String text) {
        this.text = text;
    }

    /** Finds where the piece that begins at a place ends. */
    @FunctionalInterface
    private interface Cut {
        int end(String text, int at);
    }

    /**
     * Lines, each with its line feed.
     *
     * @param known numbers given so far, of both texts that are compared
     */
    static Pieces lines(String text, Map<String, Integer> known) {
        return cut(text, known, (whole, at) -> {
            int feed = whole.indexOf('\n', at);
            return feed < 0 ? whole.length() : feed + 1;
        });
    }

    /** Words, runs of blanks, and every other character by itself, Chinese ones among them. */
    static Pieces words(String text, Map<String, Integer> known) {
        return cut(text, known, Pieces::endOfWord);
    }

    private static Pieces cut(String text, Map<String, Integer> known, Cut cut) {
        Pieces pieces = new Pieces(text);
        for (int at = 0; at < text.length(); ) {
            int end = cut.end(text, at);
            pieces.add(end, known.computeIfAbsent(text.substring(at, end), unknown -> known.size()));
            at = end;
        }
        return pieces;
    }

    private void add(int end, int number) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        ends[size] = end;
        numbers[size] = number;
        size++;
    }

    int size() {
        return size;
    }

    int number(int piece) {
        return numbers[piece];
    }

    /** The text of some pieces in a row; {@code to} is exclusive. */
    String text(int from, int to) {
        return from == to ? "" : text.substring(from == 0 ? 0 : ends[from - 1], ends[to - 1]);
    }

    private enum Kind {
        WORD,
        BLANK,
        ALONE
    }

    private static int endOfWord(String text, int at) {
        int first = text.codePointAt(at);
        Kind kind = kind(first);
        int end = at + Character.charCount(first);
        while (kind != Kind.ALONE && end < text.length()) {
            int next = text.codePointAt(end);
            if (kind(next) != kind) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static Kind kind(int point) {
        if (Character.isWhitespace(point)) {
            return Kind.BLANK;
        }
        if (point > '~' && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN) {
            return Kind.ALONE;
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> Kind.WORD;
            default -> Kind.ALONE;
        };
    }
}
