package daylight.gateway.edge;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Names for requests: a trace parent (W3C Trace Context) for machines and a short reference for people. Not secret, so the random numbers are cheap ones. */
final class TraceIds {
    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final String HEX = "0123456789abcdef";
    private static final int REFERENCE = 12;
    private static final int TRACE_PARENT = 55;

    private final SplittableRandom random = new SplittableRandom();

    String reference() {
        char[] text = new char[REFERENCE];
        long bits = random.nextLong();
        for (int i = 0; i < REFERENCE; i++) {
            text[i] = ALPHABET.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(text);
    }

    String traceParent() {
        char[] text = new char[TRACE_PARENT];
        text[0] = '0';
        text[1] = '0';
        text[2] = '-';
        hex(text, 3, random.nextLong() | 1);
        hex(text, 19, random.nextLong());
        text[35] = '-';
        hex(text, 36, random.nextLong() | 1);
        text[52] = '-';
        text[53] = '0';
        text[54] = '0';
        return new String(text);
    }

    private static void hex(char[] text, int from, long bits) {
        for (int i = from + 15; i >= from; i--) {
            text[i] = HEX.charAt((int) (bits & 15));
            bits >>>= 4;
        }
    }

    /** A reference that came with the request is kept if it is short and plain: the caller's own log then fits ours. */
    static boolean isReference(@Nullable String text) {
        if (text == null || text.length() < 8 || text.length() > 64) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Version 00 with ids that are not all zero. */
    static boolean isTraceParent(@Nullable String text) {
        return text != null
                && text.length() == TRACE_PARENT
                && text.startsWith("00-")
                && text.charAt(35) == '-'
                && text.charAt(52) == '-'
                && isId(text, 3, 35)
                && isId(text, 36, 52)
                && isHex(text, 53, 55);
    }

    private static boolean isId(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '0') {
                return isHex(text, from, to);
            }
        }
        return false;
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HEX.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
