package daylight.gateway.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The looks of the gateway's own pages. They stand in the page itself, for a page that says that something is down must need nothing else. */
public final class PlainStyle {
    private final String text = Resource.text("/fault.css");
    private final String policy = "default-src 'none'; style-src 'sha256-" + sha256(text)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public String text() {
        return text;
    }

    /** The Content-Security-Policy of a page that holds this style and nothing that acts. */
    public String policy() {
        return policy;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
