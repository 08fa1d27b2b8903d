package daylight.embedded.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** One process of a part, from its launch to its end. */
record PartProcess(Part part, Process process) {

    private static final Duration PROBE_INTERVAL = Duration.ofMillis(100);
    /** A first run also writes down what it recorded. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    /** Bytes; a longer log is put aside at the next start, one of them is kept. */
    private static final long LARGEST_LOG = 20L << 20;

    static PartProcess launch(Part part, Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(part.command().get())
                .directory(part.directory().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        return new PartProcess(part, builder.start());
    }

    /** Returns when the probe is content. */
    void awaitHealth(Instant start) throws IOException, InterruptedException {
        while (true) {
            try {
                part.probe().check();
                return;
            } catch (IOException notYet) {
                if (Duration.between(start, Instant.now()).compareTo(part.patience()) > 0) {
                    throw new IOException("not healthy after " + part.patience().toSeconds() + " s", notYet);
                }
            }
            if (process.waitFor(PROBE_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("ended with exit value " + process.exitValue() + " before it was healthy");
            }
        }
    }

    /** Asks it to end in order, and ends it when it does not in time. Waits for that. */
    void end() throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", part.stopSignal(), Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        }
        if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
