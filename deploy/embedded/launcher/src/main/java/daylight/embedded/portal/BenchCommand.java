package daylight.embedded.portal;

import daylight.embedded.server.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures, and prints each figure beside its limit; results go to .portal/bench as JSON.")
final class BenchCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "startup, or a bench of deploy/bench (publish, freshness, search, gateway); all when none is named.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var installation = Installation.here();
        var others = new ArrayList<>(names);
        boolean startup = names.isEmpty() || others.remove("startup");
        if (startup) {
            new StartupBench(installation).run();
        }
        return names.isEmpty() || !others.isEmpty() ? running(installation, others) : 0;
    }

    private static int running(Installation installation, List<String> names) throws IOException, InterruptedException {
        Path bench = installation.root().resolve("deploy/bench/target");
        if (Files.notExists(bench.resolve("classes"))) {
            throw new PortalException("deploy/bench is not built. Run ./portal up first.");
        }
        if (new SupervisorProcess(installation).running().isEmpty()) {
            throw new PortalException("The benches measure a running portal. Start it with ./portal up.");
        }
        var arguments = new ArrayList<String>();
        arguments.add("daylight.bench.Bench");
        arguments.addAll(names);
        var command = Java.command(512, List.of(), bench + "/classes:" + bench + "/lib/*", arguments);
        return new ProcessBuilder(command)
                .directory(installation.root().toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
