package daylight.embedded.portal;

import daylight.roster.RootKey;
import daylight.roster.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "offline",
        mixinStandardHelpOptions = true,
        description = {
            "Signs and checks the copies of the report page for a device without network (docs/reports-page.md).",
            "Needs no running portal: for production use it on the machine of the root key."
        })
final class OfflineCommand {

    @Command(
            name = "sign",
            mixinStandardHelpOptions = true,
            description = {
                "Signs the hashes of both copies, once for every version.",
                "Refuses a copy whose script is not the one that this checkout's docs print, or that pins another root."
            })
    int sign(
            @Option(names = "--key", required = true, description = "File of a root key; twice while it is rotated.")
                    List<Path> keys,
            @Option(names = "--en", required = true, description = "The file of /report/offline.html.") Path en,
            @Option(names = "--zh", required = true, description = "The file of /report/offline.zh.html.") Path zh,
            @Option(names = "--out", required = true, description = "File for the note.") Path out)
            throws IOException {
        List<RootKey> roots = keys.stream().map(RosterCommand::rootKey).toList();
        OfflineCopies copies = new OfflineCopies(RosterCommand.read(en), RosterCommand.read(zh));
        String printed = printed(Installation.here());
        Files.writeString(out, RosterCommand.told(() -> copies.sign(roots, printed)));
        System.out.println("Signed. Put the note's path into daylight.report.offline-note of web.");
        return 0;
    }

    /** What this checkout says of the script's hash. */
    static String printed(Installation installation) {
        return RosterCommand.read(installation.root().resolve("docs/reports-page.md"));
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Checks a copy against its note and a pinned root.")
    int verify(
            @Option(names = "--root", required = true, description = "Verifier key, or two parted by a space.")
                    String root,
            @Option(names = "--note", required = true, description = "The file of /report/offline.note.") Path note,
            @Parameters(paramLabel = "<copy>") Path copy) {
        String language = RosterCommand.told(() ->
                OfflineCopies.verified(RosterCommand.read(copy), RosterCommand.read(note), VerifierKey.parseAll(root)));
        System.out.println("Right: the copy in the language " + language + ".");
        return 0;
    }
}
