package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The report page in a browser of this machine: how long sealing takes there. */
final class PageSealing {
    /** The journeys look in the same places. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private PageSealing() {}

    /**
     * What was measured.
     *
     * @param sealing milliseconds, with reading, hashing and signing the file
     * @param raw milliseconds of the browser's own AES-256-GCM over as much
     * @param sent whether the portal took the report
     */
    record Measured(double sealing, double raw, boolean sent) {}

    /** Seals 16 MiB in the page of this portal; nothing where no browser is installed. */
    static Optional<Measured> measure(URI gateway) throws IOException, InterruptedException {
        Path browser = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (browser == null) {
            return Optional.empty();
        }
        Path profile = Files.createTempDirectory("sealing");
        Process process = start(browser, profile);
        try (DevTools page = new DevTools(port(process, profile))) {
            page.open(gateway.resolve("/report"), PATIENCE);
            JsonNode value = page.evaluate(script(), PATIENCE);
            return Optional.of(new Measured(
                    value.required("sealing").asDouble(),
                    value.required("raw").asDouble(),
                    value.required("sent").asBoolean()));
        } finally {
            process.destroy();
        }
    }

    private static Process start(Path browser, Path profile) throws IOException {
        return new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
    }

    /** The browser writes it down once it listens. */
    private static int port(Process process, Path profile) throws IOException {
        Path told = profile.resolve("DevToolsActivePort");
        while (Files.notExists(told) || Files.size(told) == 0) {
            if (!process.isAlive()) {
                throw new IOException("The browser ended: " + Files.readString(profile.resolve("browser.log")));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return Integer.parseInt(Files.readAllLines(told).getFirst());
    }

    private static String script() throws IOException {
        try (InputStream file = Objects.requireNonNull(PageSealing.class.getResourceAsStream("sealing.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
