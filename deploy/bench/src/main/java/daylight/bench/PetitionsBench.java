package daylight.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * Confirmed signatures at a steady rate through the gateway, each durable when it is answered, with readers of the page and of the live count beside; the same with nine in ten
 * confirmed before; and the same on a petition with five million signatures while many are struck out and the addresses of another are swept.
 */
final class PetitionsBench implements Benchmark {
    static final String LATER = "now() + interval '3 months'";
    static final Duration SHORT = Duration.ofSeconds(20);
    static final double P99 = 250;
    static final double PAGE_P99 = 100;

    private static final int FULL_RATE = 4_000;
    private static final int FULL_READERS = 1_000;

    private final Map<String, String> environment;
    private final Scale scale;

    PetitionsBench(Map<String, String> environment) {
        this.environment = environment;
        this.scale = Scale.of(environment);
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("petitions");
        int rate = scale.of(FULL_RATE);
        try (SignatureTables tables = SignatureTables.open(environment)) {
            SigningLoad load = new SigningLoad(
                    bed.settings().gateway().getPort(),
                    rate,
                    environment.getOrDefault("DAYLIGHT_SIGNING_SECRET", ""),
                    tables);
            double raw = Pgbench.insertsPerSecond(environment, tables.petition("plain", LATER), 10);
            new SustainedSigning(load, scale.of(FULL_READERS)).measure(report, raw);
            new SigningAmongMillions(load, scale).measure(report, bed);
        }
        return scale.note(report)
                .note("Raw limit: pgbench's single-row insert of the same table in the same run, 16 clients, fsync"
                        + " on.")
                .note(rate + " a second are asked for, paced, from 200 loopback addresses over "
                        + SigningLoad.CONNECTIONS + " connections; latencies count from when a request was due.");
    }
}
