package daylight.organizations.wording;

import com.ibm.icu.text.SpoofChecker;

/**
 * A name without what eyes do not tell apart: full-width forms, traditional characters, case, accents, spaces, signs, what is invisible, and letters of other alphabets that
 * look the same (the skeleton of Unicode Technical Standard 39, section 4). Two names with one key are the same name to a reader.
 */
public final class NameKey {
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private static final int MOST_STEPS = 6;
    private static final CharacterKeys OF_CHARACTERS =
            new CharacterKeys(LOOKS::getSkeleton, text -> bare(Plain.of(text)), MOST_STEPS);

    private NameKey() {}

    public static String of(String name) {
        return ofPlain(Plain.of(name));
    }

    /** Of a name that is plain already ({@link Plain}). */
    static String ofPlain(String plain) {
        String bare = bare(plain);
        String key = OF_CHARACTERS.of(bare);
        return key == null ? theLongWay(bare) : key;
    }

    private static String theLongWay(String bare) {
        String key = bare;
        // A skeleton has capitals, signs and look-alikes of its own: again, until nothing changes.
        for (int i = 0; i < MOST_STEPS; i++) {
            String next = bare(Plain.of(LOOKS.getSkeleton(key)));
            if (next.isEmpty() || next.equals(key)) {
                break;
            }
            key = next;
        }
        return key;
    }

    /** Letters and numbers alone. */
    private static String bare(String plain) {
        StringBuilder bare = new StringBuilder(plain.length());
        plain.codePoints().filter(Letters::isWordy).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
