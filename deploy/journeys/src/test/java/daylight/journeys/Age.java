package daylight.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return sealed(List.of("message.json"), recipients);
    }

    /** The same with a signature, in hex. */
    Path sealsSigned(String message, String signature, String... recipients) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("message.json"), message);
        Files.writeString(folder.resolve("message.sig"), signature + "\n");
        return sealed(List.of("message.json", "message.sig"), recipients);
    }

    private Path sealed(List<String> files, String... recipients) throws IOException, InterruptedException {
        List<String> tar = new ArrayList<>(
                List.of("tar", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "-cf", "r.tar"));
        tar.addAll(files);
        run(tar.toArray(String[]::new));
        run("truncate", "-s", ">64K", "r.tar");
        List<String> age = new ArrayList<>(List.of("age", "-o", "r.age"));
        age.addAll(List.of(recipients));
        age.add("r.tar");
        run(age.toArray(String[]::new));
        return folder.resolve("r.age");
    }

    /** Text of the file of this name in a sealed archive. */
    String opens(Path sealed, Path key, String name) throws IOException, InterruptedException {
        run("age", "-d", "-i", key.toString(), "-o", "opened.tar", sealed.toString());
        return run("tar", "-xOf", "opened.tar", name);
    }
}
