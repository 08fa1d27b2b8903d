package daylight.embedded.portal;

import daylight.embedded.server.Java;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The supervisor as the commands see it: a process id on disk. */
final class SupervisorProcess {

    private static final int STOP_SECONDS = 120;
    /** Lines of the note up to the public URL, and of all of it. */
    private static final int ADDRESSED = 3;

    private static final int WHOLE = 5;

    private final Installation installation;
    private final Path file;

    SupervisorProcess(Installation installation) {
        this.installation = installation;
        this.file = installation.place().run().resolve("supervisor");
    }

    Optional<ProcessHandle> running() throws IOException {
        try {
            // The number alone may belong to another program by now; the time of its start tells.
            String[] note = note();
            if (note.length < ADDRESSED) {
                // The disk was full, or the machine went down, when it was written.
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(note[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> start(process).equals(note[1]));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The public URL that the running supervisor was started with. */
    String publicUrl() throws IOException {
        return note()[2];
    }

    /** Where the gateway of the running supervisor listens; empty when a release started it that did not write that down. */
    Optional<Entrance> entrance() throws IOException {
        String[] note = note();
        return note.length < WHOLE
                ? Optional.empty()
                : Optional.of(Entrance.of(note[3], Integer.parseInt(note[4]), note[2]));
    }

    private String[] note() throws IOException {
        return Files.readString(file).split("\n", -1);
    }

    void start(Entrance entrance) throws IOException {
        Files.createDirectories(installation.place().run());
        Files.createDirectories(installation.place().logs());
        new StatusFile(installation.place().run()).delete();
        Path log = installation.place().logs().resolve("supervisor.log");
        Process process = new ProcessBuilder(command(entrance))
                .directory(installation.root().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String port = Integer.toString(entrance.port());
        Files.writeString(
                file,
                String.join(
                        "\n",
                        Long.toString(process.pid()),
                        start(process.toHandle()),
                        entrance.publicUrl(),
                        entrance.host(),
                        port));
    }

    private List<String> command(Entrance entrance) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own, so that Ctrl-C in the terminal of a command does not reach the parts.
            command.add("/usr/bin/setsid");
        }
        Path launcher = installation.place().module("launcher");
        command.addAll(Java.command(
                40,
                List.of("-XX:TieredStopAtLevel=1", "-Xss512k"),
                launcher + "/classes:" + launcher + "/lib/*",
                List.of(
                        Portal.class.getName(),
                        "supervise",
                        "--host",
                        entrance.host(),
                        "--port",
                        Integer.toString(entrance.port()),
                        "--public-url",
                        entrance.publicUrl())));
        return command;
    }

    /** Ends the supervisor, which ends its parts first, and waits for that. */
    void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new PortalException("The supervisor (process " + process.pid() + ") did not end within "
                    + STOP_SECONDS + " s; see .portal/logs/supervisor.log.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
