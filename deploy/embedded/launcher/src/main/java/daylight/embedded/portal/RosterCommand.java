package daylight.embedded.portal;

import daylight.roster.Body;
import daylight.roster.Dummies;
import daylight.roster.Member;
import daylight.roster.MemberLine;
import daylight.roster.NextRoster;
import daylight.roster.RootKey;
import daylight.roster.Roster;
import daylight.roster.RosterFault;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import daylight.roster.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "roster",
        subcommands = OfflineCommand.class,
        mixinStandardHelpOptions = true,
        description = {
            "Keeps the root key of the investigators' roster and signs rosters (docs/reports-roster.md).",
            "Needs no running portal: for production use it on a machine without network."
        })
final class RosterCommand {

    private static final int MOST_DAYS = 35;

    @Command(
            name = "root",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a root key and prints its public half, which the pages pin.",
                "To rotate it: make a second one, pin both parted by a space, sign with both for 35 days, then drop the old."
            })
    int root(
            @Option(names = "--name", required = true, description = "Name of the key: the site's host and /roster.")
                    String name,
            @Option(names = "--out", required = true, description = "File for the secret half; must not exist.")
                    Path out)
            throws IOException {
        RootKey root = told(() -> RootKey.create(name));
        // Never over another: a root key that is lost can not be made again.
        RosterFiles.createSecret(out, root.text() + "\n");
        System.out.println(root.verifier().text());
        return 0;
    }

    @Command(
            name = "sign",
            mixinStandardHelpOptions = true,
            description =
                    "Signs the next roster from the lines that investigators sent, filled up to eight with dummies.")
    int sign(@Mixin Signing signing) throws IOException {
        Path previous = signing.previous;
        String before = previous == null ? "" : Files.readString(previous);
        String kept = Files.exists(signing.dummies) ? Files.readString(signing.dummies) : "";
        List<RootKey> roots = signing.keys.stream().map(RosterCommand::rootKey).toList();
        LocalDate first = signing.from == null ? LocalDate.now(ZoneOffset.UTC) : signing.from;
        List<Member> people = told(() -> people(signing.members));
        Roster next = told(() -> new NextRoster(before, first, Math.min(signing.days, MOST_DAYS))
                .of(signing.bodies.stream().map(RosterCommand::body).toList(), people, Dummies.read(kept)));
        Files.writeString(signing.out, SignedNote.sign(RosterText.write(next), roots));
        RosterFiles.writeSecret(signing.dummies, Dummies.write(next, people));
        System.out.println("Epoch " + next.epoch() + ", from " + next.from() + ", until " + next.until() + ", "
                + people.size() + " of 8 members are real. Publish it with POST /api/reports/rosters.");
        return 0;
    }

    /** What signing a roster needs. */
    static final class Signing {
        @Option(names = "--key", required = true, description = "File of a root key; twice while it is rotated.")
        private List<Path> keys = List.of();

        @Option(names = "--members", required = true, description = "File with a daylight-member/v1 line each.")
        private Path members = Path.of("");

        @Option(
                names = "--body",
                required = true,
                description = "\"slug|English name|Chinese name\"; once for each body.")
        private List<String> bodies = List.of();

        @Option(names = "--previous", description = "The note before; leave out for epoch 1.")
        private @Nullable Path previous;

        @Option(
                names = "--dummies",
                required = true,
                description =
                        "File in which the dummies are kept from one roster to the next; made when missing. It tells who is real: keep it with the key.")
        private Path dummies = Path.of("");

        @Option(names = "--from", description = "First day, UTC; today when left out.")
        private @Nullable LocalDate from;

        @Option(names = "--days", defaultValue = "35", description = "At most 35.")
        private int days;

        @Option(names = "--out", required = true, description = "File for the note.")
        private Path out = Path.of("");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Checks a note against a pinned root, and against the note before.")
    int verify(
            @Option(names = "--root", required = true, description = "Verifier key, or two parted by a space.")
                    String root,
            @Option(names = "--previous", description = "The note before.") @Nullable Path previous,
            @Parameters(paramLabel = "<note>") Path note)
            throws IOException {
        SignedNote signed = told(() -> SignedNote.parse(read(note)));
        VerifierKey by = told(() -> signed.verified(VerifierKey.parseAll(root)));
        Roster roster = told(() -> RosterText.read(signed.text()));
        if (previous != null && !roster.previous().equals(SignedNote.sha256(Files.readString(previous)))) {
            throw new PortalException("It does not follow " + previous + ": previous is another note's hash.");
        }
        System.out.println("Right, by " + by.text() + ". Epoch " + roster.epoch() + ", from " + roster.from()
                + ", until " + roster.until() + ".");
        roster.bodies()
                .forEach(body -> System.out.println("  " + body.slug() + "  " + body.nameEn() + "  " + body.nameZh()));
        return 0;
    }

    private static List<Member> people(Path members) {
        return read(members)
                .lines()
                .filter(line -> !line.isBlank())
                .map(MemberLine::read)
                .toList();
    }

    private static Body body(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 3) {
            throw new RosterFault("\"" + text + "\" is no body: \"slug|English name|Chinese name\".");
        }
        return new Body(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    static RootKey rootKey(Path file) {
        return told(() -> RootKey.parse(read(file)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new PortalException(file + " could not be read: " + e.getMessage());
        }
    }

    /** A fault of a note is told to who makes it, without a stack trace. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (RosterFault fault) {
            throw new PortalException(String.valueOf(fault.getMessage()));
        }
    }
}
