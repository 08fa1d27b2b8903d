package daylight.kernel.attachments;

import daylight.kernel.input.TextRule;
import daylight.kernel.input.Texts;
import org.jspecify.annotations.Nullable;

/** What a file may be called: one line, and nothing in it that makes it read otherwise than it is. */
public final class AttachmentNames {
    private static final int LONGEST = 200;
    private static final TextRule RULE = TextRule.line(LONGEST);

    private AttachmentNames() {}

    /** What is wrong with a name, for its sender; null when nothing is. */
    public static @Nullable String fault(@Nullable String name) {
        return name == null || name.isBlank()
                ? "Must be the name of the file, of at most " + LONGEST + " characters."
                : Texts.fault(name.strip(), RULE);
    }
}
