package daylight.reports.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of an age file (age-encryption.org/v1) that has X25519 stanzas alone. Such a header has a length that the number of stanzas gives, so it is read whole and compared place by place; an age file with any other
 * stanza, or with one more or less, differs at a known place.
 */
final class SealedHeader {
    private static final String VERSION = "age-encryption.org/v1\n";
    private static final String STANZA = "-> X25519 ";
    private static final String END = "--- ";
    private static final int BASE64 = 43;
    private static final int STANZA_LENGTH = STANZA.length() + BASE64 + 1 + BASE64 + 1;
    private static final int END_LENGTH = END.length() + BASE64 + 1;

    private SealedHeader() {}

    /** Bytes of the header. */
    static int length(int stanzas) {
        return VERSION.length() + stanzas * STANZA_LENGTH + END_LENGTH;
    }

    /** What is wrong with the header, for its sender; null when nothing is. */
    static @Nullable String fault(byte[] header, int stanzas) {
        String text = new String(header, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(VERSION)) {
            return "The file must begin with the line " + VERSION.strip() + ": binary age, no armor.";
        }
        Set<String> shares = new HashSet<>();
        for (int i = 0; i < stanzas; i++) {
            int at = VERSION.length() + i * STANZA_LENGTH;
            String share = share(text, at);
            if (share == null) {
                return "Stanza " + (i + 1) + " of " + stanzas
                        + " is missing or is no X25519 stanza. No other kind is taken, and neither more nor fewer.";
            }
            if (!shares.add(share)) {
                return "Two stanzas have the same share.";
            }
        }
        return ends(text, VERSION.length() + stanzas * STANZA_LENGTH)
                ? null
                : "After " + stanzas + " X25519 stanzas the header must end. No other stanza is taken.";
    }

    /** The share of the stanza that begins there; null when there is none. */
    private static @Nullable String share(String text, int at) {
        int body = at + STANZA.length() + BASE64 + 1;
        if (body + BASE64 + 1 > text.length() || !text.startsWith(STANZA, at)) {
            return null;
        }
        String share = text.substring(at + STANZA.length(), at + STANZA.length() + BASE64);
        boolean whole = text.charAt(body - 1) == '\n' && text.charAt(body + BASE64) == '\n';
        return whole && isCanonical(share) && isCanonical(text.substring(body, body + BASE64)) ? share : null;
    }

    private static boolean ends(String text, int at) {
        return text.length() == at + END_LENGTH
                && text.startsWith(END, at)
                && text.charAt(at + END_LENGTH - 1) == '\n'
                && isCanonical(text.substring(at + END.length(), at + END_LENGTH - 1));
    }

    /** Unpadded base64 of 32 bytes in the one way to write them. */
    private static boolean isCanonical(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().withoutPadding().encodeToString(bytes).equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
