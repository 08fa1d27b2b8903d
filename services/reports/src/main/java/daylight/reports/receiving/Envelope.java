package daylight.reports.receiving;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.reports.cases.FileReport;
import daylight.reports.keys.Hex32;
import daylight.reports.message.Mailbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * The line before a sealed message.
 *
 * @param mailbox its id
 * @param auth the key to it, not hashed
 * @param nonce 16 hex digits
 */
record Envelope(long epoch, Hex32 mailbox, Hex32 auth, Hex32 commitment, Hex32 challenge, String nonce) {
    private static final int LONGEST = 1024;
    private static final TextRule HEX = TextRule.line(64).matching(Hex32.FORM, Hex32.DETAIL);
    private static final TextRule NONCE =
            TextRule.line(16).matching(Pattern.compile("[0-9a-f]{16}"), "Must be 16 lower-case hex digits.");

    /** Reads it up to its line feed; the stream then stands at the first byte of the file. @throws daylight.kernel.problems.InvalidInput 422 */
    static Envelope read(InputStream in) throws IOException {
        Fields fields = JsonInput.object(line(in));
        if (fields.integer("version", 1, 1) == null && !fields.has("version")) {
            fields.refuse("version", "Is required.");
        }
        Long epoch = fields.integer("epoch", 1, Long.MAX_VALUE);
        if (epoch == null && !fields.has("epoch")) {
            fields.refuse("epoch", "Is required.");
        }
        Envelope envelope = new Envelope(
                epoch == null ? 0 : epoch,
                hex(fields, "mailbox"),
                hex(fields, "auth"),
                hex(fields, "commitment"),
                hex(fields, "challenge"),
                fields.requiredText("nonce", NONCE));
        fields.finish();
        return envelope;
    }

    /** A line that is too long is cut, and so is no JSON. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int one = in.read();
        while (one >= 0 && one != '\n' && line.size() < LONGEST) {
            line.write(one);
            one = in.read();
        }
        return line.toByteArray();
    }

    /** Where it goes; of the key the hash alone goes on from here. */
    FileReport.Address address() {
        return new FileReport.Address(mailbox, Mailbox.hashed(auth), commitment, epoch);
    }

    private static Hex32 hex(Fields fields, String name) {
        return Hex32.parse(fields.requiredText(name, HEX));
    }
}
