package daylight.organizations.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words a text is found by: of letters the words, of Chinese characters each, and every two that stand side by side. */
public final class SearchWords {
    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|([\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");
    /** A lexeme has 2,046 bytes at most in PostgreSQL; nobody searches for longer ones than this. */
    private static final int LONGEST = 60;

    private SearchWords() {}

    /** What a text is found by. */
    public static Set<String> of(String text) {
        return collect(text, true);
    }

    /** What a question asks for: all of these. Kept of a longer text it finds whatever is asked with two characters or more. */
    public static Set<String> asked(String text) {
        return collect(text, false);
    }

    /** What stands for a filter among the words: no text can hold it, for words have no colon. */
    public static String mark(String filter, String value) {
        return filter + ":" + value;
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

    private static Set<String> collect(String text, boolean every) {
        Set<String> words = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(Plain.of(text));
        while (runs.find()) {
            if (runs.group(1) == null) {
                words.add(cut(runs.group(2)));
            } else {
                pairs(runs.group(1), every, words);
            }
        }
        return words;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    private static void pairs(String run, boolean every, Set<String> words) {
        int[] points = run.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (every || points.length == 1) {
                words.add(new String(points, i, 1));
            }
            if (i + 1 < points.length) {
                words.add(new String(points, i, 2));
            }
        }
    }
}
