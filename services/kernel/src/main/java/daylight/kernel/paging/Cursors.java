package daylight.kernel.paging;

import daylight.kernel.hashing.Sha256;
import daylight.kernel.problems.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Opaque cursors: the sort values of a page's last item, signed with HMAC-SHA-256. */
@ApplicationScoped
public class Cursors {
    private static final int SIGNATURE = 16;
    private static final int LONGEST = 2_000;
    private static final String SEPARATOR = "\u001F";

    private final SecretKeySpec key;

    Cursors(PagingConfig config) {
        this.key = new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * The cursor of the page after an item.
     *
     * @param scope what the cursor goes on with, its filters included: a cursor is refused by any other scope
     * @param position the sort values of the last item, without the control character U+001F
     */
    public String next(String scope, List<String> position) {
        byte[] content = String.join(SEPARATOR, position).getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(signature(scope, content), SIGNATURE + content.length);
        System.arraycopy(content, 0, signed, SIGNATURE, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /**
     * The sort values of the item after which the list goes on.
     *
     * @throws InvalidInput 400 when the cursor is not one that we gave out for this scope
     */
    public List<String> position(String scope, String cursor) {
        if (cursor.length() > LONGEST) {
            throw refused();
        }
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        if (signed.length < SIGNATURE) {
            throw refused();
        }
        byte[] content = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
        if (!MessageDigest.isEqual(signature(scope, content), Arrays.copyOf(signed, SIGNATURE))) {
            throw refused();
        }
        return List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private byte[] signature(String scope, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // Of one length: a scope that holds what callers wrote must not be able to end where its cursor's content
            // does.
            mac.update(Sha256.of(scope.getBytes(StandardCharsets.UTF_8)));
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static InvalidInput refused() {
        return InvalidInput.ofParameter(
                "cursor", "Must be the next of a page of this same list. Start again without it.");
    }
}
