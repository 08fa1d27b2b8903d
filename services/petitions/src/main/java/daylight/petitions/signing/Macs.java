package daylight.petitions.signing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256, cut to 128 bits. */
final class Macs {
    static final int LENGTH = 16;

    private Macs() {}

    static byte[] of(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(content), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    static UUID uuid(byte[] key, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(of(key, content));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
