package daylight.petitions.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How texts are found in PostgreSQL: English by its stemmer, Chinese by pairs of characters. */
public final class SearchTerms {
    /** Makes the vector from the parameters {@code text} and {@code pairs}, which are {@link #indexed}. */
    public static final String VECTOR = "to_tsvector('english', :text) || array_to_tsvector(:pairs)";

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SearchTerms() {}

    /** What of a text is kept: its pairs, and each character for those who look for one alone. */
    public static List<String> indexed(String text) {
        Stream<String> characters = HAN.matcher(text)
                .results()
                .flatMap(run -> run.group().codePoints().mapToObj(Character::toString));
        return Stream.concat(pairs(text).stream(), characters).distinct().toList();
    }

    /** Every two characters that stand side by side; a character alone stays so. */
    public static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        Matcher runs = HAN.matcher(text);
        while (runs.find()) {
            int[] points = runs.group().codePoints().toArray();
            if (points.length == 1) {
                pairs.add(new String(points, 0, 1));
            }
            for (int i = 0; i + 1 < points.length; i++) {
                pairs.add(new String(points, i, 2));
            }
        }
        return pairs.stream().distinct().toList();
    }

    /** What is left for the English stemmer: {@code websearch_to_tsquery} takes any text. Empty without a letter or digit: a query of marks alone would find nothing. */
    public static String english(String text) {
        String rest = HAN.matcher(text).replaceAll(" ").strip();
        return WORD.matcher(rest).find() ? rest : "";
    }

    /** The Chinese part as a query that no character can break: pairs are quoted letters. */
    public static String chinese(String text, String operator) {
        return pairs(text).stream().map(pair -> "'" + pair + "'").collect(Collectors.joining(operator));
    }

    /** Any of the words, for "similar": quoted, so that no character can break the query. */
    public static String anyWord(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(english(text));
        while (found.find() && words.size() < 40) {
            words.add(found.group());
        }
        return String.join(" or ", words);
    }
}
