package daylight.disclosures.search;

import java.util.Locale;
import java.util.Set;

/**
 * The words that Elasticsearch's {@code english} analyzer leaves out of the index. A query that demanded them there would find nothing, so they are looked
 * up in the exact fields, and only if nothing else was asked for.
 */
final class StopWords {
    private static final Set<String> ENGLISH = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private StopWords() {}

    static boolean contains(String word) {
        return ENGLISH.contains(word.toLowerCase(Locale.ROOT));
    }
}
