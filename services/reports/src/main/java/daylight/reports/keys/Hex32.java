package daylight.reports.keys;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 32 bytes that stand in JSON as 64 lower-case hex digits: an id, a key, a hash. */
@SuppressWarnings("ArrayRecordComponent") // Compared by equals below.
public record Hex32(byte[] bytes) {
    public static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What to tell who sent something else. */
    public static final String DETAIL = "Must be 64 lower-case hex digits.";

    /** The stand-in while a wrong field is being reported. */
    public static final Hex32 ZERO = new Hex32(new byte[32]);

    public Hex32 {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("32 bytes, not " + bytes.length);
        }
    }

    public static Hex32 parse(String text) {
        return FORM.matcher(text).matches() ? new Hex32(HexFormat.of().parseHex(text)) : ZERO;
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hex32(byte[] others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the bytes: an id or a key must not slip into a log. */
    @Override
    public String toString() {
        return "32 bytes";
    }
}
