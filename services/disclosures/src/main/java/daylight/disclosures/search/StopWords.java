package daylight.disclosures.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that Elasticsearch's {@code english} analyzer leaves out of the index. A query that demanded them there would find nothing, so they are looked
 * up in the exact fields, and only if nothing else was asked for.
 */
final class StopWords {
    private static final Set<String> ENGLISH = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private static final Pattern POSSESSIVE = Pattern.compile("['’＇]s(?![\\p{L}\\p{N}])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private StopWords() {}

    /** Whether a word as typed comes to nothing but such words: {@code and/or}, {@code it's}, {@code for?} do. */
    static boolean contains(String word) {
        String plain = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ");
        List<String> parts =
                BETWEEN.splitAsStream(plain).filter(part -> !part.isEmpty()).toList();
        return !parts.isEmpty() && ENGLISH.containsAll(parts);
    }
}
