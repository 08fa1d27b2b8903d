package daylight.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's tools, as the report page tells its readers to use them. */
record Age(Path folder) {
    /** Runs a command in the folder and returns what it printed. */
    String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(output));
        }
        return Files.readString(output).strip();
    }

    /** A sealed file of a message.json, padded to 64 KiB, by the tools alone. */
    Path seals(String message, String... recipients) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("message.json"), message);
        run("tar", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "-cf", "r.tar", "message.json");
        run("truncate", "-s", "64K", "r.tar");
        String[] command = new String[recipients.length + 4];
        command[0] = "age";
        System.arraycopy(recipients, 0, command, 1, recipients.length);
        command[recipients.length + 1] = "-o";
        command[recipients.length + 2] = "r.age";
        command[recipients.length + 3] = "r.tar";
        run(command);
        return folder.resolve("r.age");
    }

    /** Text of the file of this name in a sealed archive. */
    String opens(Path sealed, Path key, String name) throws IOException, InterruptedException {
        run("age", "-d", "-i", key.toString(), "-o", "opened.tar", sealed.toString());
        return run("tar", "-xOf", "opened.tar", name);
    }
}
