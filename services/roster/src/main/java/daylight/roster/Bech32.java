package daylight.roster;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys of age as text: Bech32 (BIP-173) with the prefixes of age-encryption.org/v1. */
public final class Bech32 {
    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final String RECIPIENT = "age";
    private static final String IDENTITY = "age-secret-key-";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM = 6;
    private static final int CHARACTERS = 52;
    private static final Pattern RECIPIENT_FORM = Pattern.compile("age1[" + ALPHABET + "]{58}");

    private Bech32() {}

    /** The recipient {@code age1...} of an X25519 point. */
    public static String recipient(byte[] point) {
        return encoded(RECIPIENT, point);
    }

    /** The identity of an X25519 scalar, in capitals as age writes it. A secret. */
    public static String identity(byte[] scalar) {
        return encoded(IDENTITY, scalar).toUpperCase(Locale.ROOT);
    }

    /**
     * The X25519 point of a recipient.
     *
     * @throws RosterFault when it is none
     */
    public static byte[] point(String recipient) {
        if (!RECIPIENT_FORM.matcher(recipient).matches()) {
            throw new RosterFault("\"" + recipient + "\" is no recipient of age (X25519).");
        }
        return decoded(RECIPIENT, recipient);
    }

    /**
     * The X25519 scalar of an identity.
     *
     * @throws RosterFault when it is none; the message does not repeat it
     */
    public static byte[] scalar(String identity) {
        String lower = identity.toLowerCase(Locale.ROOT);
        if (!lower.startsWith(IDENTITY + "1")
                || lower.length() != IDENTITY.length() + 1 + CHARACTERS + CHECKSUM
                || !lower.substring(IDENTITY.length() + 1).chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)) {
            throw new RosterFault("This is no identity of age (X25519).");
        }
        return decoded(IDENTITY, lower);
    }

    private static String encoded(String prefix, byte[] data) {
        if (data.length != Curves.KEY) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + data.length);
        }
        int[] values = new int[CHARACTERS];
        for (int bit = 0; bit < data.length * 8; bit++) {
            values[bit / 5] |= ((data[bit / 8] >> (7 - bit % 8)) & 1) << (4 - bit % 5);
        }
        StringBuilder text = new StringBuilder(prefix).append('1');
        int sum = polymod(prefix, values) ^ 1;
        for (int value : values) {
            text.append(ALPHABET.charAt(value));
        }
        for (int i = 0; i < CHECKSUM; i++) {
            text.append(ALPHABET.charAt((sum >> (5 * (CHECKSUM - 1 - i))) & 31));
        }
        return text.toString();
    }

    private static byte[] decoded(String prefix, String text) {
        String data = text.substring(prefix.length() + 1);
        int[] values =
                data.substring(0, CHARACTERS).chars().map(ALPHABET::indexOf).toArray();
        int sum = polymod(prefix, values) ^ 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < CHECKSUM; i++) {
            if (ALPHABET.indexOf(data.charAt(CHARACTERS + i)) != ((sum >> (5 * (CHECKSUM - 1 - i))) & 31)) {
                throw new RosterFault("The key was not copied whole: its last characters do not fit the others.");
            }
        }
        // 52 characters of 5 bits hold 256 and four more, which must be zero.
        if ((values[CHARACTERS - 1] & 15) != 0) {
            throw new RosterFault("The key has bits that belong to nothing.");
        }
        for (int at = 0; at < Curves.KEY; at++) {
            int octet = 0;
            for (int bit = at * 8; bit < at * 8 + 8; bit++) {
                octet = (octet << 1) | ((values[bit / 5] >> (4 - bit % 5)) & 1);
            }
            bytes.write(octet);
        }
        return bytes.toByteArray();
    }

    /** The checksum of prefix, values and six zeros, before its last step. */
    private static int polymod(String prefix, int[] values) {
        int sum = 1;
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) >> 5);
        }
        sum = step(sum, 0);
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) & 31);
        }
        for (int value : values) {
            sum = step(sum, value);
        }
        for (int i = 0; i < CHECKSUM; i++) {
            sum = step(sum, 0);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = ((sum & 0x1ffffff) << 5) ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= ((top >> i) & 1) == 0 ? 0 : GENERATOR[i];
        }
        return next;
    }
}
