package daylight.petitions.signing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Marks that turn the direction of text around, raw or escaped in JSON. Some keyboards put them into names by themselves, so they are dropped and not refused. */
public final class DirectionMarks {
    private static final Pattern MARK =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]|(?<!\\\\)((?:\\\\\\\\)*)\\\\u20(?:2[a-eA-E]|6[6-9])");

    private DirectionMarks() {}

    /** The same JSON without them; one that has none is not touched. */
    public static byte[] dropped(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return MARK.matcher(text).find() ? MARK.matcher(text).replaceAll("$1").getBytes(StandardCharsets.UTF_8) : json;
    }
}
