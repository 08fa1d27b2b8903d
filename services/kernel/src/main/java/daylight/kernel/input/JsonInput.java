package daylight.kernel.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A body from outside as a tree (RFC 8259, read strictly). */
public final class JsonInput {
    private static final char REPLACEMENT = '\uFFFD';

    private JsonInput() {}

    /**
     * Reads one JSON object.
     *
     * @throws MalformedJson 400 when the bytes are no UTF-8, no JSON, no object, nested deeper than 20, or go on after the object
     */
    public static Fields object(byte[] body) {
        return object(decoded(body));
    }

    /** As {@link #object(byte[])}, for a line of a stream. */
    public static Fields object(String body) {
        return new StrictTree().read(body);
    }

    /** Other Unicode encodings are not guessed: RFC 8259 knows UTF-8 alone. */
    private static String decoded(byte[] body) {
        // Fast, and right unless it had to replace something: then the slow way tells whether the mark was there
        // before.
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodedStrictly(body);
    }

    private static String decodedStrictly(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJson("The body is not UTF-8. Encode it so and send it again.");
        }
    }
}
