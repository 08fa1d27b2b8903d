package daylight.embedded.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.roster.InvestigatorKeys;
import daylight.roster.RootKey;
import daylight.roster.Roster;
import daylight.roster.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The ceremony of docs/reports-roster.md, as its commands go. */
class RosterCommandTest {

    private static final String BODY = "audit-office|National Audit Office|国家审计署";

    @TempDir
    Path folder;

    private static int roster(String... arguments) {
        // The portal's own command says faults in a line; here the status is enough.
        return new CommandLine(new RosterCommand())
                .setExecutionExceptionHandler((fault, command, parsed) -> fault instanceof PortalException ? 1 : 2)
                .execute(arguments);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String root(String name) throws IOException {
        assertThat(roster(
                        "root",
                        "--name",
                        "portal.example/roster",
                        "--out",
                        file(name).toString()))
                .isZero();
        return RootKey.parse(Files.readString(file(name))).verifier().text();
    }

    private int sign(String previous, String out, String... keys) throws IOException {
        if (Files.notExists(file("members.txt"))) {
            Files.writeString(file("members.txt"), InvestigatorKeys.create().line("audit-office") + "\n\n");
        }
        List<String> arguments =
                new ArrayList<>(List.of("sign", "--members", file("members.txt").toString(), "--body", BODY));
        arguments.addAll(List.of("--dummies", file("dummies.txt").toString()));
        for (String key : keys) {
            arguments.addAll(List.of("--key", file(key).toString()));
        }
        if (!previous.isEmpty()) {
            arguments.addAll(List.of("--previous", file(previous).toString()));
        }
        arguments.addAll(List.of("--out", file(out).toString()));
        return roster(arguments.toArray(String[]::new));
    }

    @Test
    void rosters_follow_each_other_under_one_root_and_only_its_owner_reads_the_key() throws IOException {
        String root = root("root.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("root.key"))))
                .isEqualTo("rw-------");

        assertThat(sign("", "first.txt", "root.key")).isZero();
        assertThat(sign("first.txt", "second.txt", "root.key")).isZero();

        String second = file("second.txt").toString();
        assertThat(roster(
                        "verify",
                        "--root",
                        root,
                        "--previous",
                        file("first.txt").toString(),
                        second))
                .isZero();
        assertThat(roster("verify", "--root", root, "--previous", second, second))
                .isEqualTo(1);
        Roster next = RosterFiles.read(Files.readString(file("second.txt")));
        assertThat(next.epoch()).isEqualTo(2);
        assertThat(next.members())
                .as("nobody is told from a dummy by what stayed")
                .isEqualTo(RosterFiles.read(Files.readString(file("first.txt"))).members());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("dummies.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void while_the_root_is_rotated_either_half_is_enough() throws IOException {
        String old = root("old.key");
        String fresh = root("new.key");

        assertThat(sign("", "note.txt", "old.key", "new.key")).isZero();

        String note = file("note.txt").toString();
        assertThat(roster("verify", "--root", old, note)).isZero();
        assertThat(roster("verify", "--root", fresh, note)).isZero();
        assertThat(roster("verify", "--root", old + " " + fresh, note)).isZero();
        assertThat(roster("verify", "--root", root("third.key"), note)).isEqualTo(1);
    }

    private int signCopies(String key) {
        return roster(
                "offline",
                "sign",
                "--key",
                file(key).toString(),
                "--en",
                file("offline.html").toString(),
                "--zh",
                file("offline.zh.html").toString(),
                "--out",
                file("offline.note").toString());
    }

    private int verifyCopy(String root, String copy) {
        return roster(
                "offline",
                "verify",
                "--root",
                root,
                "--note",
                file("offline.note").toString(),
                file(copy).toString());
    }

    private void copies(String root, String script) throws IOException {
        for (String name : List.of("offline.html", "offline.zh.html")) {
            Files.writeString(
                    file(name),
                    "<!DOCTYPE html>\n<title>" + name + "</title>\n<meta name=\"daylight-roster-root\" content=\""
                            + root + "\">\n<script>" + script + "</script>\n");
        }
    }

    @Test
    void copies_for_a_device_without_network_are_signed_with_the_printed_script_and_the_own_root_alone()
            throws IOException {
        String root = root("root.key");
        String other = root("other.key");
        copies(root, "alert('altered');");
        assertThat(signCopies("root.key")).as("a script that docs do not print").isEqualTo(1);
        assertThat(file("offline.note")).doesNotExist();

        var copies =
                new OfflineCopies(Files.readString(file("offline.html")), Files.readString(file("offline.zh.html")));
        String printed = "SHA-256: " + SignedNote.sha256("alert('altered');");
        RootKey stranger = RootKey.parse(Files.readString(file("other.key")));
        assertThatThrownBy(() -> copies.sign(List.of(stranger), printed)).hasMessageContaining("pins another root");
        RootKey key = RootKey.parse(Files.readString(file("root.key")));
        Files.writeString(file("offline.note"), copies.sign(List.of(key), printed));

        assertThat(verifyCopy(root, "offline.html")).isZero();
        assertThat(verifyCopy(root, "offline.zh.html")).isZero();
        assertThat(verifyCopy(other, "offline.html")).isEqualTo(1);
        copies(root, "alert('altered later');");
        assertThat(verifyCopy(root, "offline.html")).isEqualTo(1);
    }

    @Test
    void a_root_key_is_never_written_over_and_a_forged_line_is_refused() throws IOException {
        root("root.key");
        assertThat(roster(
                        "root",
                        "--name",
                        "portal.example/roster",
                        "--out",
                        file("root.key").toString()))
                .isNotZero();
        Files.writeString(
                file("members.txt"),
                InvestigatorKeys.create().line("audit-office").replace("audit-office", "other-office") + "\n");

        assertThat(roster(
                        "sign",
                        "--members",
                        file("members.txt").toString(),
                        "--body",
                        "other-office|Other|其他",
                        "--key",
                        file("root.key").toString(),
                        "--dummies",
                        file("dummies.txt").toString(),
                        "--out",
                        file("note.txt").toString()))
                .isEqualTo(1);
    }
}
