package daylight.reports.forms;

import daylight.reports.keys.Hex32;
import daylight.reports.message.Mailbox;
import daylight.reports.receiving.Proof;
import daylight.reports.receiving.ReceiveMessage;
import daylight.roster.Curves;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Takes a file that was sealed with stock tools. Its sender knows no commitment before the file is here: it is made of a random r, told once. */
@ApplicationScoped
class UploadForm {
    private final ReceiveMessage receiveMessage;

    UploadForm(ReceiveMessage receiveMessage) {
        this.receiveMessage = receiveMessage;
    }

    /**
     * What the sender is told, once.
     *
     * @param r 64 hex digits, with which C can be worked out
     */
    record Uploaded(Hex32 mailbox, Hex32 auth, Proof proof, String r) {}

    /** @param epoch of the roster it is sealed to */
    Uploaded take(@Nullable Hex32 mailbox, @Nullable Hex32 auth, long epoch, InputStream file) throws IOException {
        Hex32 id = mailbox == null || auth == null ? new Hex32(Curves.random(32)) : mailbox;
        Hex32 key = mailbox == null || auth == null ? new Hex32(Curves.random(32)) : auth;
        byte[] r = Curves.random(32);
        Proof proof = receiveMessage.take(id, Mailbox.hashed(key), epoch, r, file);
        return new Uploaded(id, key, proof, HexFormat.of().formatHex(r));
    }
}
