package daylight.reports.message;

import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * A mailbox as stored.
 *
 * @param auth SHA-256 of its key
 */
public record Mailbox(Hex32 id, Hex32 auth, UUID caseId) {
    private static final byte[] ACCESS = "daylight-access-v1".getBytes(StandardCharsets.US_ASCII);

    /** What the server keeps of a key. */
    public static Hex32 hashed(Hex32 key) {
        return new Hex32(Digest.of(key.bytes()));
    }

    /** Under what its replies are found. */
    public static byte[] access(Hex32 id, Hex32 auth) {
        return Digest.of(ACCESS, id.bytes(), auth.bytes());
    }

    public byte[] access() {
        return access(id, auth);
    }

    /**
     * This mailbox, for who has its key.
     *
     * @param hash SHA-256 of the key that was given
     * @throws MailboxRefused 403 when it is not its own
     */
    public Mailbox openedBy(Hex32 hash) {
        if (!MessageDigest.isEqual(auth.bytes(), hash.bytes())) {
            throw new MailboxRefused();
        }
        return this;
    }
}
