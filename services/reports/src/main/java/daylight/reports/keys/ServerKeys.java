package daylight.reports.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HMAC-SHA256 by keys of this server, the same on every replica. */
@ApplicationScoped
public class ServerKeys {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec secret;

    ServerKeys(@ConfigProperty(name = "daylight.signing.secret") String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /** The key of one use, 32 bytes. */
    public byte[] of(String use) {
        return mac(secret, use.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256 of some parts, joined, by a key of {@link #of}. */
    public static byte[] mac(byte[] key, byte[]... parts) {
        return mac(new SecretKeySpec(key, HMAC), parts);
    }

    private static byte[] mac(SecretKeySpec key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
