package daylight.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text and its signature lines (C2SP signed-note).
 *
 * @param text with its last line feed, which is signed too
 */
public record SignedNote(String text, List<Line> lines) {
    private static final int MOST_BYTES = 16 * 1024;
    private static final int ID = 4;
    private static final String MARK = "— ";

    public SignedNote {
        lines = List.copyOf(lines);
    }

    /** One signature. */
    public record Line(String name, String keyId, String signature) {}

    /** Signs a text, which ends with a line feed, by each of the keys: two while the root is being rotated. */
    public static String sign(String text, List<RootKey> keys) {
        StringBuilder note = new StringBuilder(text).append('\n');
        keys.forEach(key -> note.append(key.line(text)));
        return note.toString();
    }

    /** SHA-256 of a whole note, 64 hex digits: what the next one of its chain names as previous. */
    public static String sha256(String note) {
        return HexFormat.of().formatHex(VerifierKey.sha256(note.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Takes a note apart. No signature is checked yet.
     *
     * @throws RosterFault when it is larger than 16 KiB or no signed note
     */
    public static SignedNote parse(String note) {
        if (note.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RosterFault("The note is larger than 16 KiB.");
        }
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.indexOf('\r') >= 0) {
            throw new RosterFault(
                    "The note is not a text, an empty line and signature lines, all ended by line feeds.");
        }
        List<Line> lines = Arrays.stream(
                        note.substring(end + 2, note.length() - 1).split("\n", -1))
                .map(SignedNote::line)
                .toList();
        return new SignedNote(note.substring(0, end + 1), lines);
    }

    private static Line line(String line) {
        String[] parts = line.startsWith(MARK) ? line.substring(MARK.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || parts[0].isEmpty()) {
            throw new RosterFault("A signature line reads \"— <name> <base64>\".");
        }
        byte[] both = VerifierKey.base64(parts[1]);
        if (both.length <= ID) {
            throw new RosterFault("A signature line is too short.");
        }
        HexFormat hex = HexFormat.of();
        return new Line(parts[0], hex.formatHex(both, 0, ID), hex.formatHex(both, ID, both.length));
    }

    /**
     * Which of the pinned keys signed it. Lines of unknown keys count for nothing; a wrong one by a pinned key makes the note worthless.
     *
     * @throws RosterFault when no pinned key signed it rightly
     */
    public VerifierKey verified(List<VerifierKey> pinned) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        VerifierKey right = null;
        for (Line line : lines) {
            VerifierKey key = known(line, pinned).orElse(null);
            if (key == null) {
                continue;
            }
            if (!Curves.verify(key.publicKey(), signed, HexFormat.of().parseHex(line.signature()))) {
                throw new RosterFault("The signature of " + key.name() + " is wrong: the note was altered.");
            }
            right = right == null ? key : right;
        }
        if (right == null) {
            throw new RosterFault("No pinned root key signed the note.");
        }
        return right;
    }

    private static Optional<VerifierKey> known(Line line, List<VerifierKey> pinned) {
        return pinned.stream()
                .filter(key -> key.name().equals(line.name())
                        && HexFormat.of().formatHex(key.id()).equals(line.keyId()))
                .findFirst();
    }
}
