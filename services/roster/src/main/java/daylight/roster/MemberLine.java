package daylight.roster;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How an investigator asks the holder of the root key to be on the next roster: {@code daylight-member/v1 <recipient> <verifier> <body> <signature>}. */
public final class MemberLine {
    private static final String TITLE = "daylight-member/v1";
    private static final int PARTS = 5;

    private MemberLine() {}

    /** The line of a member, signed by its own seed. */
    public static String write(Member member, byte[] seed) {
        String signature = HexFormat.of().formatHex(Curves.sign(seed, signed(member)));
        return String.join(" ", TITLE, member.recipient(), member.verifier(), member.body(), signature);
    }

    /**
     * Reads a line and checks its signature: who sent it holds the key that it names.
     *
     * @throws RosterFault when it is none, or the signature is wrong
     */
    public static Member read(String line) {
        String[] parts = line.strip().split(" ", -1);
        if (parts.length != PARTS || !parts[0].equals(TITLE)) {
            throw new RosterFault("A member's line reads \"" + TITLE + " <recipient> <verifier> <body> <signature>\".");
        }
        Member member = new Member(parts[1], parts[2], parts[3]);
        byte[] signature;
        try {
            signature = HexFormat.of().parseHex(parts[4]);
        } catch (IllegalArgumentException e) {
            throw new RosterFault("The signature of a member's line is no hex.");
        }
        if (!Curves.verify(HexFormat.of().parseHex(member.verifier()), signed(member), signature)) {
            throw new RosterFault("The signature of the line of " + member.recipient() + " is wrong.");
        }
        return member;
    }

    private static byte[] signed(Member member) {
        return "daylight-member-v1\n%s\n%s\n"
                .formatted(member.recipient(), member.body())
                .getBytes(StandardCharsets.UTF_8);
    }
}
