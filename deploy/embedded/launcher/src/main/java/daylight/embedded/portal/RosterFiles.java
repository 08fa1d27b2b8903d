package daylight.embedded.portal;

import daylight.roster.Roster;
import daylight.roster.RosterFault;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Notes in files. */
final class RosterFiles {

    private static final int WARN_DAYS = 7;

    private RosterFiles() {}

    /** What a note says. Its signature is another matter. */
    static Roster read(String note) {
        return RosterText.read(SignedNote.parse(note).text());
    }

    /** Writes a file that only its owner reads, and never over another. */
    static void createSecret(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /** The same in the place of the one before, which stays until this one is whole. */
    static void writeSecret(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        createSecret(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What to tell of the demonstration's roster while it needs telling: it ends within a week, or has ended. */
    static Optional<String> warning(Installation installation) throws IOException {
        Path file = RosterFolder.of(installation).resolve("roster.txt");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Roster roster = read(Files.readString(file));
            long left = ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), roster.until());
            if (left > WARN_DAYS) {
                return Optional.empty();
            }
            return Optional.of(
                    left > 0
                            ? "The investigators' roster (epoch %d) ends in %d days. ./portal up signs the next one."
                                    .formatted(roster.epoch(), left)
                            : "The investigators' roster (epoch %d) has ended: nobody can report. ./portal up signs the next one."
                                    .formatted(roster.epoch()));
        } catch (RosterFault fault) {
            return Optional.of("The roster in " + file + " cannot be read: " + fault.getMessage());
        }
    }
}
