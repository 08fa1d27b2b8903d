package daylight.roster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A small secret as an age file under a passphrase (age-encryption.org/v1, scrypt stanza, binary): {@code age -d} opens it. */
public final class PassphraseFile {
    private static final String SCRYPT = "age-encryption.org/v1/scrypt";
    private static final int FILE_KEY = 16;
    private static final int CHUNK = 64 * 1024;
    private static final int R = 8;

    private PassphraseFile() {}

    /**
     * Encrypts.
     *
     * @param plain below 64 KiB
     * @param work the logarithm of scrypt's work; 18 for people, less where the passphrase is no secret anyway
     */
    public static byte[] write(byte[] plain, String passphrase, int work) {
        if (plain.length >= CHUNK) {
            throw new IllegalArgumentException("Only small secrets are kept so");
        }
        byte[] fileKey = Curves.random(FILE_KEY);
        byte[] salt = Curves.random(FILE_KEY);
        byte[] wrapKey = wrapKey(passphrase, salt, work);
        String header = "age-encryption.org/v1\n-> scrypt " + base64(salt) + " " + work + "\n"
                + base64(chacha(Cipher.ENCRYPT_MODE, wrapKey, new byte[12], fileKey)) + "\n---";
        byte[] nonce = Curves.random(FILE_KEY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((header + " " + base64(mac(fileKey, header)) + "\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(nonce);
        out.writeBytes(chacha(Cipher.ENCRYPT_MODE, payloadKey(fileKey, nonce), lastChunk(), plain));
        return out.toByteArray();
    }

    /**
     * Decrypts what {@link #write} wrote.
     *
     * @throws RosterFault when the passphrase is wrong or the file is none of these
     */
    public static byte[] read(byte[] file, String passphrase) {
        String[] lines = new String(file, StandardCharsets.ISO_8859_1).split("\n", 5);
        String[] stanza = lines.length < 5 ? new String[0] : lines[1].split(" ", -1);
        if (stanza.length != 4 || !stanza[1].equals("scrypt")) {
            throw new RosterFault("This is no age file under a passphrase.");
        }
        int work = Integer.parseInt(stanza[3]);
        byte[] wrapKey = wrapKey(passphrase, Base64.getDecoder().decode(stanza[2]), work);
        byte[] fileKey = chacha(
                Cipher.DECRYPT_MODE, wrapKey, new byte[12], Base64.getDecoder().decode(lines[2]));
        String header = String.join("\n", lines[0], lines[1], lines[2], "---");
        if (!lines[3].equals("--- " + base64(mac(fileKey, header)))) {
            throw new RosterFault("The header of the file was altered.");
        }
        byte[] payload = Arrays.copyOfRange(file, header.length() + lines[3].length() - 2, file.length);
        byte[] nonce = Arrays.copyOf(payload, FILE_KEY);
        return chacha(
                Cipher.DECRYPT_MODE,
                payloadKey(fileKey, nonce),
                lastChunk(),
                Arrays.copyOfRange(payload, FILE_KEY, payload.length));
    }

    private static byte[] wrapKey(String passphrase, byte[] salt, int work) {
        byte[] label = SCRYPT.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(label, label.length + salt.length);
        System.arraycopy(salt, 0, whole, label.length, salt.length);
        return Scrypt.derive(passphrase, whole, 1 << work, R, 32);
    }

    private static byte[] payloadKey(byte[] fileKey, byte[] nonce) {
        return hkdf(HKDFParameterSpec.ofExtract().addIKM(fileKey).addSalt(nonce), "payload");
    }

    private static byte[] mac(byte[] fileKey, String header) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    hkdf(HKDFParameterSpec.ofExtract().addIKM(fileKey).addSalt(new byte[32]), "header"), "HmacSHA256"));
            return mac.doFinal(header.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] hkdf(HKDFParameterSpec.Builder extract, String info) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(extract.thenExpand(info.getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 25 on has HKDF-SHA256", e);
        }
    }

    /** Eleven bytes of the number 0, and the mark of the last chunk. */
    private static byte[] lastChunk() {
        return ByteBuffer.allocate(12).put(11, (byte) 1).array();
    }

    private static byte[] chacha(int mode, byte[] key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new RosterFault("The passphrase is wrong, or the file was altered.");
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
