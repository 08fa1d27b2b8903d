package daylight.embedded.portal;

import daylight.roster.RootKey;
import daylight.roster.RosterFault;
import daylight.roster.SignedNote;
import daylight.roster.VerifierKey;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report page's copies for a device without network, under the signature of the root (docs/reports-page.md).
 *
 * @param en the copy in English, whole
 * @param zh the copy in Chinese, whole
 */
record OfflineCopies(String en, String zh) {

    private static final String FORMAT = "daylight-offline/v1";
    private static final Pattern ROOT = Pattern.compile("<meta name=\"daylight-roster-root\" content=\"([^\"]*)\">");
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*)</script>", Pattern.DOTALL);

    /**
     * Signs the hashes of both copies.
     *
     * @param documentation docs/reports-page.md of this version, which prints the hash of the script
     * @throws RosterFault when a copy holds another script than the documentation prints, or pins a root that does not sign it
     */
    String sign(List<RootKey> keys, String documentation) {
        for (String copy : List.of(en, zh)) {
            if (!documentation.contains(SignedNote.sha256(found(SCRIPT, copy, "script")))) {
                throw new RosterFault("A copy holds another script than docs/reports-page.md of this checkout prints.");
            }
            List<VerifierKey> pinned = VerifierKey.parseAll(found(ROOT, copy, "pinned root"));
            if (keys.stream().map(RootKey::verifier).noneMatch(pinned::contains)) {
                throw new RosterFault("A copy pins another root than the one that is to sign it.");
            }
        }
        return SignedNote.sign(text(), keys);
    }

    private String text() {
        return FORMAT + "\nen " + SignedNote.sha256(en) + "\nzh " + SignedNote.sha256(zh) + "\n";
    }

    private static String found(Pattern pattern, String copy, String what) {
        Matcher matcher = pattern.matcher(copy);
        if (!matcher.find()) {
            throw new RosterFault("This is no offline copy: it has no " + what + ".");
        }
        return matcher.group(1);
    }

    /**
     * Checks a copy against a note.
     *
     * @return the language that the note names it for
     * @throws RosterFault when no pinned root has signed the note, or it names another file
     */
    static String verified(String copy, String note, List<VerifierKey> roots) {
        SignedNote signed = SignedNote.parse(note);
        VerifierKey _ = signed.verified(roots);
        List<String> lines = signed.text().lines().toList();
        if (!lines.getFirst().equals(FORMAT)) {
            throw new RosterFault("The note is of something else.");
        }
        String hash = SignedNote.sha256(copy);
        return lines.stream()
                .filter(line -> line.endsWith(" " + hash))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow(() -> new RosterFault("The note names no file of this hash: " + hash));
    }
}
