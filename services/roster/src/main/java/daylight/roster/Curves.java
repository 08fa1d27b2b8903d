package daylight.roster;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/** Raw 32-byte keys of Ed25519 (RFC 8032) and X25519 (RFC 7748), by the JDK's own implementation. */
public final class Curves {
    /** Bytes of a key. */
    public static final int KEY = 32;

    /** Bytes of a signature. */
    public static final int SIGNATURE = 64;

    private static final String EDWARDS = "Ed25519";
    private static final String MONTGOMERY = "X25519";
    // The fixed beginnings of the DER forms of RFC 8410; the 32 bytes follow.
    private static final byte[] EDWARDS_PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] EDWARDS_PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final byte[] MONTGOMERY_PUBLIC = HexFormat.of().parseHex("302a300506032b656e032100");
    private static final byte[] MONTGOMERY_PRIVATE = HexFormat.of().parseHex("302e020100300506032b656e04220420");

    private Curves() {}

    /** Bytes nobody can guess. */
    public static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** The public key of an Ed25519 seed. */
    public static byte[] signingPublic(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(EDWARDS);
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            return raw(generator.generateKeyPair().getPublic());
        } catch (GeneralSecurityException e) {
            throw missing(EDWARDS, e);
        }
    }

    /** The Ed25519 signature of a message. */
    public static byte[] sign(byte[] seed, byte[] message) {
        try {
            PrivateKey key = KeyFactory.getInstance(EDWARDS)
                    .generatePrivate(new PKCS8EncodedKeySpec(joined(EDWARDS_PRIVATE, seed)));
            Signature signature = Signature.getInstance(EDWARDS);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(EDWARDS, e);
        }
    }

    /** Whether a signature is right. A key or signature that is none is a wrong one. */
    public static boolean verify(byte[] key, byte[] message, byte[] signed) {
        if (key.length != KEY || signed.length != SIGNATURE) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(EDWARDS);
            signature.initVerify(publicKey(EDWARDS, EDWARDS_PUBLIC, key));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException noPointOfTheCurve) {
            return false;
        }
    }

    /** The public point of an X25519 scalar. */
    public static byte[] sealingPublic(byte[] scalar) {
        byte[] base = new byte[KEY];
        base[0] = 9;
        try {
            KeyAgreement agreement = KeyAgreement.getInstance(MONTGOMERY);
            agreement.init(KeyFactory.getInstance(MONTGOMERY)
                    .generatePrivate(new PKCS8EncodedKeySpec(joined(MONTGOMERY_PRIVATE, scalar))));
            agreement.doPhase(publicKey(MONTGOMERY, MONTGOMERY_PUBLIC, base), true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw missing(MONTGOMERY, e);
        }
    }

    private static PublicKey publicKey(String curve, byte[] prefix, byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(curve).generatePublic(new X509EncodedKeySpec(joined(prefix, raw)));
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static IllegalStateException missing(String curve, GeneralSecurityException cause) {
        return new IllegalStateException("Every Java platform from 15 on has " + curve, cause);
    }

    /** The JDK makes a public key only where it makes the private one: it is handed the seed as its randomness. */
    private static final class Given extends SecureRandom {
        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
