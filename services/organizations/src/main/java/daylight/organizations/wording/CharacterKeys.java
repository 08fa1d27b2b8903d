package daylight.organizations.wording;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What ordinary characters become in a key ({@link Letters#areOrdinary}). They do not depend on what stands beside them, so a key of them is the keys of its characters one behind the other. Each is made the long way when it is
 * first met, and kept: the skeleton of a whole name takes longer than all else that is done with it.
 */
final class CharacterKeys {
    private static final int ASCII = 0x80;
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    /** A character without a key of its own: what it becomes is no ordinary character, or none at all. */
    private static final String NONE = "";

    private final UnaryOperator<String> skeleton;
    private final UnaryOperator<String> bare;
    private final int mostSteps;
    // Two threads that meet a character for the first time make the same text: neither waits for the other.
    private final @Nullable String[] keys = new String[ASCII + LAST - FIRST + 1];

    /**
     * Keys by way of two functions that work on each character by itself.
     *
     * @param skeleton what a text looks like
     * @param bare a text without what does not count
     * @param mostSteps how often the two are applied at most, until nothing changes
     */
    CharacterKeys(UnaryOperator<String> skeleton, UnaryOperator<String> bare, int mostSteps) {
        this.skeleton = skeleton;
        this.bare = bare;
        this.mostSteps = mostSteps;
    }

    /** The key of a bare text; null when it has to be made the long way. */
    @Nullable
    String of(String text) {
        if (!Letters.areOrdinary(text)) {
            return null;
        }
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = of(text.charAt(i));
            if (one.isEmpty()) {
                return null;
            }
            key.append(one);
        }
        return key.toString();
    }

    private String of(char one) {
        int index = one < ASCII ? one : ASCII + one - FIRST;
        String key = keys[index];
        if (key == null) {
            key = made(one);
            keys[index] = key;
        }
        return key;
    }

    private String made(char one) {
        String key = String.valueOf(one);
        for (int i = 0; i < mostSteps; i++) {
            String looks = skeleton.apply(key);
            // Of anything else than ordinary characters, two that stand side by side might join.
            String next = Letters.areOrdinary(looks) ? bare.apply(looks) : NONE;
            if (next.isEmpty() || next.equals(key)) {
                return next;
            }
            key = next;
        }
        return NONE;
    }
}
