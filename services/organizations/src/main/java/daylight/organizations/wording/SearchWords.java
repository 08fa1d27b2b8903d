package daylight.organizations.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words a text is found by: of letters the words, of Chinese characters each, and every two that stand side by side. */
public final class SearchWords {
    /** A lexeme has 2,046 bytes at most in PostgreSQL; nobody searches for longer ones than this. */
    private static final int LONGEST = 60;

    private SearchWords() {}

    /** What a text is found by. */
    public static Set<String> of(String text) {
        return ofPlain(Plain.of(text));
    }

    /** Of a text that is plain already ({@link Plain}). */
    static Set<String> ofPlain(String plain) {
        return collect(plain, true);
    }

    /** What a question asks for: all of these. Kept of a longer text it finds whatever is asked with two characters or more. */
    public static Set<String> asked(String text) {
        return collect(Plain.of(text), false);
    }

    /** What stands for a filter among the words: no text can hold it, for words have no colon. */
    public static String mark(String filter, String value) {
        return filter + ":" + FilterValue.cut(value);
    }

    /** Words of which all must be there, as a query that no character can break. */
    public static String all(Set<String> words) {
        return String.join("&", words.stream().map(SearchWords::quoted).toList());
    }

    /** One of some values of a filter. */
    public static String any(String filter, List<String> values) {
        return "("
                + String.join(
                        "|",
                        values.stream()
                                .map(value -> quoted(mark(filter, value)))
                                .toList())
                + ")";
    }

    public static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static Set<String> collect(String plain, boolean every) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            boolean han = Letters.isHan(point);
            if (han || Letters.isWordy(point)) {
                int end = endOfRun(plain, i, han);
                if (han) {
                    pairs(plain.substring(i, end), every, words);
                } else {
                    words.add(plain.substring(i, Math.min(end, i + LONGEST)));
                }
                i = end;
            } else {
                i += Character.charCount(point);
            }
        }
        return words;
    }

    /** Chinese characters go together, and so do letters and numbers of all other scripts. */
    private static int endOfRun(String plain, int start, boolean han) {
        int end = start;
        while (end < plain.length()) {
            int point = plain.codePointAt(end);
            if (Letters.isHan(point) != han || !(han || Letters.isWordy(point))) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static void pairs(String run, boolean every, Set<String> words) {
        int at = 0;
        while (at < run.length()) {
            int next = run.offsetByCodePoints(at, 1);
            boolean last = next == run.length();
            if (every || (at == 0 && last)) {
                words.add(run.substring(at, next));
            }
            if (!last) {
                words.add(run.substring(at, run.offsetByCodePoints(next, 1)));
            }
            at = next;
        }
    }
}
