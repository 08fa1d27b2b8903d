package daylight.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

/** Files in the shape of sealed ones: to the server one is as good as another, for it can open none. And the work that goes with sending one. */
final class SealedFiles {
    /** Of a report padded to 64 KiB. */
    static final int REPORT = 66_422;

    private static final int REPLY = 66_520;
    private static final int HEADER = 22 + 48;
    private static final int STANZA = 98;
    private static final int NONCE = 8;

    private final Random random;

    SealedFiles(long seed) {
        this.random = new Random(seed);
    }

    byte[] report() {
        return file(8, REPORT);
    }

    byte[] reply() {
        return file(9, REPLY);
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] file(int stanzas, int length) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(length);
        StringBuilder header = new StringBuilder("age-encryption.org/v1\n");
        for (int i = 0; i < stanzas; i++) {
            header.append("-> X25519 ").append(key()).append('\n').append(key()).append('\n');
        }
        header.append("--- ").append(key()).append('\n');
        file.writeBytes(header.toString().getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(bytes(length - HEADER - stanzas * STANZA));
        return file.toByteArray();
    }

    private String key() {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes(32));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The first nonce that solves, in hex. */
    static String solve(byte[] challenge, byte[] binding, int bits) {
        byte[] label = "daylight-puzzle-v1".getBytes(StandardCharsets.US_ASCII);
        for (long count = 0; ; count++) {
            byte[] nonce = ByteBuffer.allocate(NONCE).putLong(count).array();
            byte[] hash = sha256(label, challenge, binding, nonce);
            if (Long.numberOfLeadingZeros(ByteBuffer.wrap(hash).getLong()) >= bits) {
                return HexFormat.of().formatHex(nonce);
            }
        }
    }
}
