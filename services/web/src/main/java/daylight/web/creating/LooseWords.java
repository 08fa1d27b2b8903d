package daylight.web.creating;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence as a search for any of its words. The search of records asks for all words, which no record has that merely answers the same question. The script that offers records
 * while one types does the same (petitions.ts).
 */
final class LooseWords {
    private static final int MOST = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]{4,}");
    private static final Pattern PAIR = Pattern.compile("(?=(\\p{IsHan}{2}))");
    /** Words of petitions that say nothing of their matter. */
    private static final Set<String> EMPTY = Set.of(
            "with", "that", "this", "from", "should", "would", "have", "more", "must", "every", "into", "their", "they",
            "them", "about", "over", "than", "when", "what", "will", "stop", "make", "allow", "give", "need", "please");

    private LooseWords() {}

    /** Empty when nothing is left to search for. */
    static String of(String sentence) {
        Matcher words = WORD.matcher(sentence);
        Stream<String> latin = words.results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word -> !EMPTY.contains(word));
        Stream<String> chinese = PAIR.matcher(sentence).results().map(found -> found.group(1));
        return Stream.concat(latin, chinese).distinct().limit(MOST).collect(Collectors.joining(" OR "));
    }
}
