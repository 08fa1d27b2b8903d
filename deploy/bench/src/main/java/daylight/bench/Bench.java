package daylight.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./portal bench [name]}: runs one benchmark or all and prints the table; the figures go to {@code .portal/bench}. */
public final class Bench {
    private static final String FAULTS = "faults";
    private static final String PETITION_FAULTS = "petition-faults";
    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("publish", new PublishBench());
        ALL.put("freshness", new FreshnessBench());
        ALL.put("search", new SearchBench());
        ALL.put("gateway", new GatewayBench());
        ALL.put("petitions", new PetitionsBench(System.getenv()));
        ALL.put("organizations", new OrganizationsBench(System.getenv()));
        ALL.put("reports", new ReportsBench(System.getenv()));
        ALL.put(FAULTS, new FaultsBench());
        ALL.put(PETITION_FAULTS, new PetitionFaultsBench(System.getenv()));
    }

    private Bench() {}

    static void main(String[] args) throws IOException, InterruptedException {
        // Those that kill processes run only when they are named.
        List<String> names = args.length == 0
                ? ALL.keySet().stream().filter(name -> !name.endsWith(FAULTS)).toList()
                : List.of(args);
        // A signal must not leave servers behind that a bench started.
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> ProcessHandle.current().children().forEach(ProcessHandle::destroy)));
        boolean met = true;
        try (Bed bed = Bed.of(System.getenv())) {
            Path folder = bed.results();
            for (String name : names) {
                Report report = named(name).run(bed);
                report.print(System.out);
                report.write(folder, Instant.now());
                met &= report.met();
            }
            System.out.println("\nWritten to " + folder.toAbsolutePath());
        }
        // A missed target is a result, not a fault: it is said in the table, and by this status to a script.
        System.exit(met ? 0 : 1);
    }

    private static Benchmark named(String name) {
        Benchmark benchmark = ALL.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException("No benchmark " + name + "; there are " + ALL.keySet());
        }
        return benchmark;
    }
}
