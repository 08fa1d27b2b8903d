package daylight.organizations.wording;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in one form: full-width as half-width, traditional as simplified characters, no case, nothing invisible. */
final class Plain {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    /** Marks and what Unicode calls default ignorable: zero-width joiners, variation selectors, soft hyphens. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]+");

    private Plain() {}

    static String of(String text) {
        if (Letters.areOrdinary(text)) {
            // Of these, nothing but the case of ASCII is folded.
            return Simplified.of(text.toLowerCase(Locale.ROOT));
        }
        // NFKC with case folding drops what is ignorable (UAX 44), the rest of marks goes with the accents.
        String folded = COMPATIBLE.normalize(text);
        return isPlain(folded)
                ? Simplified.of(folded)
                : Simplified.of(UNSEEN.matcher(DECOMPOSED.normalize(folded)).replaceAll(""))
                        .toLowerCase(Locale.ROOT);
    }

    /** ASCII and the usual Chinese characters: nothing in them can be taken apart. */
    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(one -> one < 128 || (one >= 0x3400 && one <= 0x9FFF) || (one >= 0x3001 && one <= 0x3011));
    }
}
