package daylight.kernel.attachments;

import static daylight.kernel.attachments.OwnFolder.text;

import daylight.kernel.attachments.NewAttachment.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A folder that no other test puts files into.
 *
 * @param path by which its files are asked for
 */
record OwnFolder(Attachments attachments, String path) {
    static OwnFolder in(Attachments attachments) {
        return new OwnFolder(attachments, "application/" + UUID.randomUUID());
    }

    Attachment add(String name, byte[] body) throws IOException {
        return attachments.add(
                new NewAttachment(path, "statutes", name, Limits.documents()), new ByteArrayInputStream(body));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text(text));
    }
}
