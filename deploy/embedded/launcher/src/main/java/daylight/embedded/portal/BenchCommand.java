package daylight.embedded.portal;

import daylight.embedded.server.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures, and prints each figure beside its limit; results go to .portal/bench as JSON.")
final class BenchCommand implements Callable<Integer> {

    /** Those that start all they need themselves: a portal beside them would only take its share of the processors. */
    private static final Set<String> ALONE = Set.of("gateway");

    /** As deploy/bench calls them: a wrong one is told before a portal is started for it. */
    private static final List<String> NAMES = List.of(
            "startup",
            "publish",
            "freshness",
            "search",
            "gateway",
            "petitions",
            "organizations",
            "reports",
            "faults",
            "petition-faults");

    private static final List<String> MODULES =
            List.of("deploy/bench", "seeds", "services/disclosures", "services/reports");

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "startup, or a bench of deploy/bench (publish, freshness, search, gateway, petitions,"
                    + " organizations, reports, faults, petition-faults); all but the faults when none is named.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        names.stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(unknown -> {
            throw new PortalException(
                    "There is no bench \"" + unknown + "\". There are: " + String.join(", ", NAMES) + ".");
        });
        var installation = Installation.here();
        try (var _ = OneAtATime.measuring(installation)) {
            return measure(installation);
        }
    }

    private int measure(Installation installation) throws IOException, InterruptedException {
        var others = new ArrayList<>(names);
        boolean startup = names.isEmpty() || others.remove("startup");
        if (startup) {
            new StartupBench(installation).run();
        }
        return names.isEmpty() || !others.isEmpty() ? running(installation, others) : 0;
    }

    private static int running(Installation installation, List<String> names) throws IOException, InterruptedException {
        if (!names.isEmpty() && ALONE.containsAll(names)) {
            new Build(installation.root()).runWhereOutOfDate();
            return new Client(installation)
                    .with("DAYLIGHT_RESULTS", results(installation))
                    .runAlone(512, MODULES, "daylight.bench.Bench", names);
        }
        // Before anything starts: it may have to be fetched.
        Optional<Path> pgbench = names.isEmpty() || names.contains("petitions") || names.contains("organizations")
                ? PgbenchProgram.find(installation.place().state())
                : Optional.empty();
        try (var portal = BenchPortal.start(installation)) {
            return client(portal.installation())
                    .with("DAYLIGHT_PGBENCH", pgbench.map(Path::toString).orElse("pgbench"))
                    .with("DAYLIGHT_RESULTS", results(installation))
                    .run(512, MODULES, "daylight.bench.Bench", names);
        }
    }

    private static String results(Installation installation) {
        return installation.place().state().resolve("bench").toString();
    }

    /** Benches prepare rows by SQL, and links by the secret. */
    private static Client client(Installation portal) throws IOException {
        Secrets secrets = Secrets.of(portal.place().state());
        var client = new Client(portal)
                .with("DAYLIGHT_SIGNING_SECRET", secrets.get("petitions-signing"))
                .with("DAYLIGHT_HOME", portal.place().state().toString());
        for (String service : List.of("petitions", "organizations", "reports")) {
            String prefix = "DAYLIGHT_" + service.toUpperCase(Locale.ROOT);
            client.with(
                            prefix + "_DATABASE",
                            "jdbc:postgresql://127.0.0.1:" + portal.ports().postgresql() + "/" + service)
                    .with(prefix + "_PASSWORD", secrets.get(service + "-database"));
        }
        return client;
    }
}
