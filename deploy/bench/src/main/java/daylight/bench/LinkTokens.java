package daylight.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Links to confirm signatures, as the petitions service writes them: whoever knows the installation's secret can. */
final class LinkTokens {
    private static final int CONTENT = 1 + 4 + 16 + 16;
    private static final int MAC = 16;
    private static final byte CONFIRM_SIGNATURE = 1;
    private static final int MINUTE = 60;

    private final SecretKeySpec key;
    private final UUID petition;
    private final String salt;
    private final int expires;

    LinkTokens(String secret, UUID petition, String salt, long expiresAtSecond) {
        this.key = new SecretKeySpec(("links " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.petition = petition;
        this.salt = salt;
        this.expires = (int) (expiresAtSecond / MINUTE);
    }

    /** The token of signer {@code number}, whose id the database makes alike: {@code md5(salt || number)::uuid}. */
    String of(long number) {
        try {
            ByteBuffer content = ByteBuffer.allocate(CONTENT)
                    .put(CONFIRM_SIGNATURE)
                    .putInt(expires)
                    .putLong(petition.getMostSignificantBits())
                    .putLong(petition.getLeastSignificantBits())
                    .put(MessageDigest.getInstance("MD5").digest((salt + number).getBytes(StandardCharsets.US_ASCII)));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signed = Arrays.copyOf(content.array(), CONTENT + MAC);
            System.arraycopy(mac.doFinal(content.array()), 0, signed, CONTENT, MAC);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has MD5 and HmacSHA256", e);
        }
    }
}
