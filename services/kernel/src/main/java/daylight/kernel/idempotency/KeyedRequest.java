package daylight.kernel.idempotency;

import daylight.kernel.hashing.Sha256;
import daylight.kernel.problems.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that carries an Idempotency-Key.
 *
 * @param caller whose key it is
 * @param key 1 to 200 visible ASCII characters, chosen by the caller; a UUID is best
 * @param fingerprint SHA-256 of what was asked, in hexadecimal
 */
public record KeyedRequest(String caller, String key, String fingerprint) {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    /** As {@link #of}; null when the header was not sent. */
    public static @Nullable KeyedRequest ofHeader(String caller, @Nullable String key, String act, byte[] body) {
        return key == null ? null : of(caller, key, act, body);
    }

    /**
     * Takes the key as it came.
     *
     * @param act what is asked of what: {@code POST /api/disclosures/records}
     * @throws InvalidInput 400 when the key is not one
     */
    public static KeyedRequest of(String caller, String key, String act, byte[] body) {
        if (!KEY.matcher(key).matches()) {
            throw InvalidInput.ofParameter(
                    "Idempotency-Key", "Must be 1 to 200 visible ASCII characters; a UUID is best.");
        }
        byte[] name = (act + '\n').getBytes(StandardCharsets.UTF_8);
        byte[] whole = java.util.Arrays.copyOf(name, name.length + body.length);
        System.arraycopy(body, 0, whole, name.length, body.length);
        return new KeyedRequest(caller, key, Sha256.hex(whole));
    }
}
