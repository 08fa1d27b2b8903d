package daylight.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The secret half of a root key. It belongs on a machine without network and is written as C2SP signed-note writes signers. */
public final class RootKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    private RootKey(String name, byte[] seed) {
        this.seed = seed.clone();
        this.verifier = new VerifierKey(name, HexFormat.of().formatHex(Curves.signingPublic(seed)));
    }

    /** A fresh one. */
    public static RootKey create(String name) {
        return new RootKey(name, Curves.random(Curves.KEY));
    }

    /** The key of a seed. */
    public static RootKey of(String name, byte[] seed) {
        return new RootKey(name, seed);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws RosterFault when it is no key; the message does not repeat it
     */
    public static RootKey parse(String text) {
        String[] parts = text.strip().split("\\+", 5);
        if (!text.startsWith(PREFIX) || parts.length != 5) {
            throw new RosterFault("This is no secret root key.");
        }
        byte[] typed;
        try {
            typed = Base64.getDecoder().decode(parts[4]);
        } catch (IllegalArgumentException e) {
            throw new RosterFault("This is no secret root key.");
        }
        if (typed.length != 1 + Curves.KEY || typed[0] != 1) {
            throw new RosterFault("This is no secret root key of Ed25519.");
        }
        RootKey key = new RootKey(parts[2], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.verifier.id()).equals(parts[3])) {
            throw new RosterFault("The id of the root key does not fit its name: the file was altered.");
        }
        return key;
    }

    /** {@code PRIVATE+KEY+<name>+<key id>+<base64(0x01 || seed)>}. A secret. */
    public String text() {
        byte[] typed = new byte[1 + Curves.KEY];
        typed[0] = 1;
        System.arraycopy(seed, 0, typed, 1, Curves.KEY);
        return PREFIX + verifier.name() + "+" + HexFormat.of().formatHex(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The signature line for a text, with its line feed. */
    String line(String text) {
        byte[] id = verifier.id();
        byte[] signature = Curves.sign(seed, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return "— " + verifier.name() + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }
}
