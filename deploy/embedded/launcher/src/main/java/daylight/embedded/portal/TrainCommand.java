package daylight.embedded.portal;

import daylight.embedded.server.AotCaches;
import daylight.embedded.server.Java;
import daylight.embedded.server.JavaProgram;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What {@code down} leaves behind after a first run: makes of what was recorded the caches of the next start. */
@Command(name = "train", hidden = true, description = "Puts ahead-of-time caches together.")
final class TrainCommand implements Callable<Integer> {

    /** Within it a process that was started has taken the lock. */
    private static final Duration BEGIN = Duration.ofSeconds(5);

    @Override
    public Integer call() throws IOException, InterruptedException {
        var installation = Installation.here();
        Path log = installation.place().logs().resolve("train.log");
        var caches = AotCaches.using(installation.place());
        // One after the other, and one process of this command at a time: it must not starve what the user does.
        try (var channel =
                        FileChannel.open(lockFile(installation), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            for (JavaProgram program : pending(installation)) {
                if (lock.isValid()) {
                    assemble(caches, program, log);
                }
            }
        }
        return 0;
    }

    /** Without a cache a part starts all the same, so one that fails must not keep the others from theirs. */
    private static void assemble(AotCaches caches, JavaProgram program, Path log) throws InterruptedException {
        try {
            caches.assemble(program, log);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    static List<JavaProgram> pending(Installation installation) throws IOException {
        var caches = AotCaches.using(installation.place());
        return new Table(installation, Entrance.of("127.0.0.1", 0, ""))
                .programs().stream().filter(caches::pending).toList();
    }

    /** Starts it in the background when there is something to do, and returns whether there is. */
    static boolean inBackground(Installation installation) throws IOException {
        if (pending(installation).isEmpty()) {
            return false;
        }
        Path launcher = installation.place().module("launcher");
        var command = Java.command(
                48,
                List.of("-XX:TieredStopAtLevel=1"),
                launcher + "/classes:" + launcher + "/lib/*",
                List.of(Portal.class.getName(), "train"));
        new ProcessBuilder(command)
                .directory(installation.root().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        installation.place().logs().resolve("train.log").toFile()))
                .start();
        return true;
    }

    /** Has caches put together that are not, and waits: nothing may take the processors from what is measured next. */
    static void finish(Installation installation) throws IOException, InterruptedException {
        if (inBackground(installation)) {
            System.out.println("  putting the ahead-of-time caches together first ...");
            Thread.sleep(BEGIN);
        }
        await(installation);
    }

    /** Waits until no caches are being put together any more. */
    private static void await(Installation installation) throws IOException {
        try (var channel =
                        FileChannel.open(lockFile(installation), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            lock.release();
        }
    }

    private static Path lockFile(Installation installation) throws IOException {
        return Files.createDirectories(installation.place().state()).resolve("train.lock");
    }
}
