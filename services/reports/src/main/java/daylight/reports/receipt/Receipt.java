package daylight.reports.receipt;

import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.roster.Bech32;
import daylight.roster.Curves;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** The keys that come of a receipt's sixteen bytes (HKDF-SHA256, RFC 5869). It has no toString that tells them. */
public final class Receipt {
    private static final byte[] SALT = "daylight-report-v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RECEIVED = "daylight-rcpt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] THREAD = "daylight-thread-v1".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 16;

    private final byte[] entropy;

    private Receipt(byte[] entropy) {
        this.entropy = entropy.clone();
    }

    /** A fresh one. */
    public static Receipt create() {
        return new Receipt(Curves.random(BYTES));
    }

    public static Receipt of(byte[] entropy) {
        return new Receipt(entropy);
    }

    /** Of twelve words; empty when they are none. */
    public static Optional<Receipt> ofWords(String words) {
        return Words.entropy(words).map(Receipt::new);
    }

    public List<String> words(Language language) {
        return Words.of(entropy, language);
    }

    /** The age identity. A secret. */
    public String identity() {
        return Bech32.identity(derived("age-x25519"));
    }

    public String recipient() {
        return Bech32.recipient(Curves.sealingPublic(derived("age-x25519")));
    }

    /** The seed of the signing key. A secret. */
    public byte[] signingSeed() {
        return derived("sign-ed25519");
    }

    public Hex32 mailbox() {
        return new Hex32(derived("mailbox-id"));
    }

    public Hex32 auth() {
        return new Hex32(derived("mailbox-auth"));
    }

    /** How messages name the thread. */
    public Hex32 thread() {
        return new Hex32(Digest.of(THREAD, mailbox().bytes()));
    }

    /** C of the message with this sequence. */
    public Hex32 commitment(Hex32 sha256, int sequence) {
        return commitment(sha256, derived("receipt-" + sequence));
    }

    /** SHA-256("daylight-rcpt" || SHA-256(file) || r). */
    public static Hex32 commitment(Hex32 sha256, byte[] r) {
        return new Hex32(Digest.of(RECEIVED, sha256.bytes(), r));
    }

    byte[] derived(String info) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(entropy)
                            .addSalt(SALT)
                            .thenExpand(info.getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 25 on has HKDF-SHA256", e);
        }
    }
}
