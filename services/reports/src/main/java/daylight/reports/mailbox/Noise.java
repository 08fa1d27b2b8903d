package daylight.reports.mailbox;

import daylight.reports.keys.Hex32;
import daylight.reports.keys.ServerKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a slot holds that has no reply: AES-256-CTR over zeros, by a key of the server, the mailbox and the slot. The same at every look, and to all others like any bytes. */
final class Noise {
    private static final byte[] LABEL = "daylight-slot-v1".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 16;

    private final byte[] key;

    Noise(byte[] key) {
        this.key = key.clone();
    }

    /** Fills a part of an array that holds zeros. */
    void fill(Hex32 mailbox, int index, byte[] target, int from, int length) {
        byte[] slotKey = ServerKeys.mac(
                key,
                LABEL,
                mailbox.bytes(),
                ByteBuffer.allocate(4).putInt(index).array());
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(slotKey, "AES"), new IvParameterSpec(new byte[BLOCK]));
            int written = cipher.doFinal(target, from, length, target, from);
            if (written != length) {
                throw new IllegalStateException("A stream cipher gives as much as it takes");
            }
        } catch (ShortBufferException e) {
            throw new IllegalArgumentException("The slot does not lie within the array", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES", e);
        }
    }
}
