package daylight.embedded.portal;

import daylight.embedded.server.Java;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample data of {@code seeds/}, loaded through the gateway as any agency would. */
final class Samples {

    private static final Set<String> NEEDED = Set.of("disclosures", Services.GATEWAY);

    private final Installation installation;

    Samples(Installation installation) {
        this.installation = installation;
    }

    void loadOnce(Entrance entrance) throws IOException, InterruptedException {
        Path root = installation.root();
        Path done = installation.place().data("samples.loaded");
        Set<String> built = Services.built(root).stream().map(ServicePart::name).collect(Collectors.toSet());
        if (Files.exists(done) || !built.containsAll(NEEDED) || Files.notExists(root.resolve("seeds/data"))) {
            return;
        }
        Instant start = Instant.now();
        if (!loadAll(root, entrance, built)) {
            // The portal serves without them; the next up tries again, and the loader goes on where it stopped.
            System.out.println("  samples        were not loaded whole; .portal/logs/samples.log says why");
            return;
        }
        Files.writeString(done, Instant.now().toString());
        System.out.printf(
                Locale.ROOT,
                "  %-14s loaded in %4.1f s%n",
                "samples",
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private boolean loadAll(Path root, Entrance entrance, Set<String> built) throws IOException, InterruptedException {
        Path log = installation.place().logs().resolve("samples.log");
        if (start(loader(root, entrance, "samples.LoadSamples", "data"), log).waitFor() != 0) {
            return false;
        }
        // Both need agencies, and neither the other: at once, for petitions wait for their mails.
        List<Process> further = new ArrayList<>();
        if (built.contains("petitions")) {
            further.add(start(loader(root, entrance, "petitions.LoadPetitions", "petitions"), log));
        }
        if (built.contains("organizations")) {
            further.add(start(loader(root, entrance, "organizations.LoadOrganizations", "organizations"), log));
        }
        boolean whole = true;
        for (Process one : further) {
            whole &= one.waitFor() == 0;
        }
        return whole;
    }

    private static Process start(ProcessBuilder loader, Path log) throws IOException {
        return loader.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    private ProcessBuilder loader(Path root, Entrance entrance, String program, String folder) {
        Path seeds = root.resolve("seeds");
        var command = Java.command(
                96,
                List.of("-XX:TieredStopAtLevel=1"),
                seeds + "/target/classes:" + seeds + "/target/lib/*",
                List.of("daylight.seeds." + program, seeds.resolve(folder).toString()));
        var builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().put("DAYLIGHT_GATEWAY", entrance.localUrl());
        builder.environment().put("DAYLIGHT_SEEDER_SECRET", "demo-seeder-secret");
        builder.environment()
                .put("DAYLIGHT_MAIL", "http://127.0.0.1:" + installation.ports().mailApi());
        return builder;
    }
}
