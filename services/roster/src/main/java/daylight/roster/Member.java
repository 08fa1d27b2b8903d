package daylight.roster;

import java.util.regex.Pattern;

/**
 * One of the eight, whether an investigator or a dummy.
 *
 * @param recipient of age, X25519
 * @param verifier the Ed25519 public key, 64 hex digits
 * @param body the slug of the body it belongs to
 */
public record Member(String recipient, String verifier, String body) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws RosterFault when recipient or key is none */
    public Member {
        byte[] _ = Bech32.point(recipient);
        if (!HEX.matcher(verifier).matches()) {
            throw new RosterFault("\"" + verifier + "\" is no Ed25519 public key of 64 hex digits.");
        }
        if (!Body.SLUG.matcher(body).matches()) {
            throw new RosterFault("\"" + body + "\" is no slug of a body.");
        }
    }

    /** A pair of fresh keys whose secret halves nobody keeps. */
    public static Member dummy(String body) {
        byte[] point = Curves.sealingPublic(Curves.random(Curves.KEY));
        byte[] verifier = Curves.signingPublic(Curves.random(Curves.KEY));
        return new Member(Bech32.recipient(point), java.util.HexFormat.of().formatHex(verifier), body);
    }
}
