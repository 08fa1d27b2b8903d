package daylight.disclosures.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what records are held to be the same. Spaces, the width of characters, letter case and the kind of brackets around a year do not tell two documents apart.
 *
 * @param number the document number, normalised; the same in two records links them
 * @param numberedTitle SHA-256 of number and title, in hexadecimal; empty without a number, for titles alone repeat rightly
 * @param content SHA-256 of all the text, in hexadecimal
 */
public record RecordKeys(@Nullable String number, @Nullable String numberedTitle, String content) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OPENING = Pattern.compile("[〔\\[【﹝(]");
    private static final Pattern CLOSING = Pattern.compile("[〕\\]】﹞)]");

    public static RecordKeys of(RecordContent content) {
        String number = content.documentNumber() == null ? null : number(content.documentNumber());
        String title = folded(content.title());
        return new RecordKeys(
                number,
                number == null ? null : hash(number, title),
                hash(
                        title,
                        content.summary(),
                        content.body(),
                        number,
                        content.issued() == null ? null : content.issued().toString(),
                        content.sourceUrl()));
    }

    private static String number(String number) {
        return CLOSING.matcher(OPENING.matcher(folded(number)).replaceAll("(")).replaceAll(")");
    }

    private static String folded(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Each part goes in with its length, so that no text can be moved from one part to the next unseen. */
    private static String hash(@Nullable String... parts) {
        MessageDigest sha256 = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part == null ? -1 : bytes.length));
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
