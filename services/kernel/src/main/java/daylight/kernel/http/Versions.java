package daylight.kernel.http;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.problems.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags that tell a version: {@code "7"}, or {@code "7-"} and the beginning of a hash where the same version may be shown in more than one way. If-Match takes
 * either and looks at the version alone, for that is what an update is made from.
 */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\\s*\"([1-9][0-9]{0,17})(?:-[0-9a-f]{16})?\"\\s*");
    private static final int OF_THE_HASH = 16;

    private Versions() {}

    /** The value of the {@code ETag} header. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The same for one way of showing it.
     *
     * @param hash of the bytes, in lower-case hexadecimal
     */
    static String tag(long version, String hash) {
        return "\"" + version + "-" + hash.substring(0, OF_THE_HASH) + "\"";
    }

    /**
     * The version in {@code If-Match}.
     *
     * @throws PreconditionRefusal 428 when there is none
     * @throws InvalidInput 400 when it is no single strong tag of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRefusal(Problem.of(
                    CommonProblems.VERSION_REQUIRED,
                    "Read the resource first and send its ETag in the If-Match header."));
        }
        return parsed(ifMatch);
    }

    /** As {@link #required}, where If-Match may be left out: null then, and for {@code *}. */
    public static @Nullable Long optional(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*") ? null : parsed(ifMatch);
    }

    /**
     * Refuses an update made from another version than the current one.
     *
     * @throws PreconditionRefusal 412 when the caller's version is not the current one; the current ETag is in the answer
     */
    public static void check(long expected, long current) {
        if (expected != current) {
            throw new PreconditionRefusal(Problem.of(
                            CommonProblems.STALE_VERSION,
                            "Read it again, apply your change to the current version and send that ETag.")
                    .withHeader("ETag", tag(current)));
        }
    }

    private static long parsed(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw InvalidInput.ofParameter(
                    "If-Match", "Must be one ETag as it was served, such as \"3\" with its quotes.");
        }
        return Long.parseLong(tag.group(1));
    }
}
