package daylight.embedded.portal;

import daylight.roster.Body;
import daylight.roster.Dummies;
import daylight.roster.InvestigatorKeys;
import daylight.roster.Member;
import daylight.roster.MemberLine;
import daylight.roster.NextRoster;
import daylight.roster.PassphraseFile;
import daylight.roster.RootKey;
import daylight.roster.Roster;
import daylight.roster.RosterFault;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The demonstration's root key, investigators and roster, in a folder beside its data. In production the root lies on a machine without network and investigators make their keys in the browser; here everything lies in one
 * place, under a passphrase that everybody knows.
 */
final class DemoRoster {

    static final String PASSPHRASE = "demo-investigator";

    private static final List<Body> BODIES = List.of(
            new Body("audit-office", "National Audit Office", "国家审计署"),
            new Body("harbour-discipline", "Harbour Discipline Commission", "港湾纪律检查委员会"));
    private static final int DAYS = 35;
    private static final int RENEW_BELOW = 7;
    /** Of scrypt: the passphrase is no secret. */
    private static final int WORK = 12;

    private final Installation installation;
    private final Path folder;

    DemoRoster(Installation installation) {
        this.installation = installation;
        this.folder = RosterFolder.of(installation);
    }

    /** Makes root and investigators once. */
    void prepare(Entrance entrance) throws IOException {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve("root.pub"))) {
            return;
        }
        var root = RootKey.create(URI.create(entrance.publicUrl()).getAuthority() + "/roster");
        List<String> lines = new ArrayList<>();
        for (Body body : BODIES) {
            var keys = InvestigatorKeys.create();
            byte[] text = keys.text().getBytes(StandardCharsets.UTF_8);
            secret("investigator-" + body.slug() + ".age", PassphraseFile.write(text, PASSPHRASE, WORK));
            secret("investigator-" + body.slug() + ".key", text);
            lines.add(keys.line(body.slug()));
        }
        Files.write(folder.resolve("members.txt"), lines);
        Files.writeString(folder.resolve("README.txt"), readme());
        secret("root.key", (root.text() + "\n").getBytes(StandardCharsets.UTF_8));
        // Last: where it is there, all is.
        Files.writeString(folder.resolve("root.pub"), root.verifier().text() + "\n");
    }

    private static String readme() {
        return """
            Keys of the demonstration, made by ./portal up. Nothing here is secret enough for a real report.
            root.key          the root key; in production it is made and used on a machine without network (docs/reports-roster.md)
            investigator-*    an investigator's keys: .age under the passphrase "%s", .key without one
            members.txt       their lines for the root; roster.txt, the note that was published last
            dummies.txt       those that fill it up to eight: who has this file knows who is real
            offline.note      the root's signature over the report page's offline copies (docs/reports-page.md)
            """.formatted(PASSPHRASE);
    }

    /** As {@link #renew}; the portal serves without it, but nobody can report, and the next up tries again. */
    void renewOrSay(Entrance entrance) throws InterruptedException {
        try {
            renew(entrance);
            signCopies(entrance);
        } catch (PortalException | IOException e) {
            System.out.println("  roster         was not renewed: " + e.getMessage());
        }
    }

    /** Signs the next roster when there is none or less than a week is left, and publishes it. */
    private void renew(Entrance entrance) throws IOException, InterruptedException {
        var service = new RosterService(entrance);
        String current = service.current();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Roster before = current.isEmpty()
                ? null
                : RosterText.read(SignedNote.parse(current).text());
        if (before != null && !today.plusDays(RENEW_BELOW).isAfter(before.until())) {
            Files.writeString(folder.resolve("roster.txt"), current);
            return;
        }
        List<Member> members = Files.readAllLines(folder.resolve("members.txt")).stream()
                .map(MemberLine::read)
                .toList();
        Path dummies = folder.resolve("dummies.txt");
        Roster next = new NextRoster(current, today, DAYS)
                .of(BODIES, members, Files.exists(dummies) ? Dummies.read(Files.readString(dummies)) : List.of());
        var root = RootKey.parse(Files.readString(folder.resolve("root.key")));
        String note = SignedNote.sign(RosterText.write(next), List.of(root));
        service.publish(note);
        Files.writeString(folder.resolve("roster.txt"), note);
        RosterFiles.writeSecret(dummies, Dummies.write(next, members));
        System.out.println("  roster         epoch " + next.epoch() + ", until " + next.until());
    }

    /** The copies are of this version, so they are signed at every start. */
    private void signCopies(Entrance entrance) throws IOException, InterruptedException {
        var service = new RosterService(entrance);
        var copies = new OfflineCopies(service.page("/report/offline.html"), service.page("/report/offline.zh.html"));
        try {
            var root = RootKey.parse(Files.readString(folder.resolve("root.key")));
            String note = copies.sign(List.of(root), OfflineCommand.printed(installation));
            Files.writeString(RosterFolder.offlineNote(installation), note);
        } catch (RosterFault fault) {
            System.out.println("  offline copy   was not signed: " + fault.getMessage());
        }
    }

    private void secret(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, content);
    }
}
