package daylight.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits that change every half minute (RFC 6238, HMAC-SHA1). */
final class OneTimeCode {
    private static final int STEP_SECONDS = 30;

    private OneTimeCode() {}

    /** The code of some steps from now. */
    static String of(String secret, int step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            long count = System.currentTimeMillis() / 1000 / STEP_SECONDS + step;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(count).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFFFFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }
}
