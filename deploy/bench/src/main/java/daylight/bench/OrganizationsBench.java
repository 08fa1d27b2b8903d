package daylight.bench;

import java.io.IOException;
import java.util.Map;

/**
 * A register of a million organizations: brought in through the gateway beside a raw COPY, then names checked, the register searched and asked for a day in the past beside the same SQL without anything
 * before it, and steps of applications saved, each durable when it is answered.
 */
final class OrganizationsBench implements Benchmark {
    private static final int ALL = 1_000_000;
    private static final int ASKED = 2_000;

    private final Map<String, String> environment;
    private final Scale scale;
    private final int all;

    OrganizationsBench(Map<String, String> environment) {
        this.environment = environment;
        this.scale = Scale.of(environment);
        this.all = scale.of(ALL);
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("organizations");
        int port = bed.settings().gateway().getPort();
        try (RegisterTables tables = RegisterTables.open(environment)) {
            new RegisterLoad(all, ALL).run(report, bed, tables);
            new RegisterReading(port, tables, tables.some(Math.min(ASKED, all))).run(report);
            new ApplicationSteps(environment, port).run(report, bed);
        }
        return scale.note(report)
                .note(
                        "Raw limits, in the same run: COPY of the same rows in pieces of " + RawCopy.PIECE
                                + ", a transaction each, into two empty tables with the same indexes, checks and foreign keys;"
                                + " the same SQL on one connection, of names one key of the index of pairs; pgbench's insert of a draft, 16 clients, fsync on.")
                .note("The load is timed from its first byte to its last answer, after " + RegisterLoad.WARM
                        + " other lines. Latencies through the gateway count from when a request was due.");
    }
}
