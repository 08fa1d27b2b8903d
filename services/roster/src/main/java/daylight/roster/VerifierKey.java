package daylight.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The public half of a root key, as it is pinned: {@code <name>+<key id>+<base64(0x01 || key)>} (C2SP signed-note).
 *
 * @param name of the key: the site's host and {@code /roster}, without spaces or plus signs
 * @param hex the Ed25519 public key
 */
public record VerifierKey(String name, String hex) {
    private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Cntrl}]{1,100}");
    private static final byte ED25519 = 1;
    private static final int ID = 4;

    public VerifierKey {
        if (!NAME.matcher(name).matches()) {
            throw new RosterFault("The name of a key has 1 to 100 characters without spaces and plus signs.");
        }
    }

    /**
     * Reads a pinned key.
     *
     * @throws RosterFault when it is none, or its id does not belong to name and key
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length < 3) {
            throw new RosterFault("A verifier key reads <name>+<8 hex digits>+<base64>.");
        }
        byte[] typed = base64(parts[2]);
        if (typed.length != 1 + Curves.KEY || typed[0] != ED25519) {
            throw new RosterFault("The verifier key is no Ed25519 key.");
        }
        VerifierKey key =
                new VerifierKey(parts[0], HexFormat.of().formatHex(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new RosterFault("The id of the verifier key does not fit its name and key.");
        }
        return key;
    }

    /** One key, or two parted by a space while the root is being rotated. */
    public static List<VerifierKey> parseAll(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(VerifierKey::parse)
                        .toList();
    }

    /** The first four bytes of SHA-256(name || 0x0A || 0x01 || key). */
    byte[] id() {
        return Arrays.copyOf(sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed()), ID);
    }

    byte[] publicKey() {
        return HexFormat.of().parseHex(hex);
    }

    /** As it is pinned. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        byte[] typed = new byte[1 + Curves.KEY];
        typed[0] = ED25519;
        System.arraycopy(publicKey(), 0, typed, 1, Curves.KEY);
        return typed;
    }

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new RosterFault("\"" + text + "\" is no base64.");
        }
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
}
