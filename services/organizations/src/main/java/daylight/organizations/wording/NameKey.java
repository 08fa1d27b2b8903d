package daylight.organizations.wording;

import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Pattern;

/**
 * A name without what eyes do not tell apart: full-width forms, traditional characters, case, accents, spaces, signs, what is invisible, and letters of other alphabets that
 * look the same (the skeleton of Unicode Technical Standard 39, section 4). Two names with one key are the same name to a reader.
 */
public final class NameKey {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private static final int MOST_STEPS = 6;

    private NameKey() {}

    public static String of(String name) {
        String key = bare(name);
        // A skeleton has capitals, signs and look-alikes of its own: again, until nothing changes.
        for (int i = 0; i < MOST_STEPS; i++) {
            String next = bare(LOOKS.getSkeleton(key));
            if (next.isEmpty() || next.equals(key)) {
                break;
            }
            key = next;
        }
        return key;
    }

    private static String bare(String name) {
        return BETWEEN.matcher(Plain.of(name)).replaceAll("");
    }
}
