package daylight.roster;

import java.util.HexFormat;

/** The keys of an investigator, as the desk keeps them in a file (docs/reports-protocol.md, section 10). The desk makes them in the browser; this makes those of the demonstration. */
public final class InvestigatorKeys {
    private final byte[] scalar;
    private final byte[] seed;

    private InvestigatorKeys(byte[] scalar, byte[] seed) {
        this.scalar = scalar.clone();
        this.seed = seed.clone();
    }

    public static InvestigatorKeys create() {
        return new InvestigatorKeys(Curves.random(Curves.KEY), Curves.random(Curves.KEY));
    }

    /** The plaintext of the file. A secret; {@code age -d -i} takes it as it is. */
    public String text() {
        HexFormat hex = HexFormat.of();
        return """
            # daylight investigator v1
            # recipient: %s
            # sign-ed25519: %s
            # verifier: %s
            %s
            """.formatted(
                        Bech32.recipient(Curves.sealingPublic(scalar)),
                        hex.formatHex(seed),
                        hex.formatHex(Curves.signingPublic(seed)),
                        Bech32.identity(scalar));
    }

    /** What goes to the holder of the root key. */
    public String line(String body) {
        return MemberLine.write(
                new Member(
                        Bech32.recipient(Curves.sealingPublic(scalar)),
                        HexFormat.of().formatHex(Curves.signingPublic(seed)),
                        body),
                seed);
    }
}
