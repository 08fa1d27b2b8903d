package daylight.kernel.hashing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its one canonical form (RFC 8785): sorted members, shortest numbers, no white space, UTF-8. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical bytes of a JSON text.
     *
     * @throws IllegalArgumentException when the text is no JSON object or array, or holds a lone surrogate, which no UTF-8 can write
     */
    public static byte[] of(String json) {
        try {
            return utf8(new JsonCanonicalizer(json).getEncodedString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The JSON holds a lone surrogate", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not JSON that can be made canonical", e);
        }
    }

    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }
}
