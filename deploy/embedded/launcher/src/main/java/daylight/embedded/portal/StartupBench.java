package daylight.embedded.portal;

import daylight.embedded.part.PartStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A warm start, from nothing running to a served search page, and the memory of everything afterwards. */
final class StartupBench {

    private static final double SECONDS = 25;
    private static final double GIGABYTES = 3.0;

    private final Installation installation;

    StartupBench(Installation installation) {
        this.installation = installation;
    }

    void run() throws IOException, InterruptedException {
        var up = new UpCommand();
        if (new Build(installation.root()).outOfDate()
                || Files.notExists(installation.place().data("samples.loaded"))) {
            throw new PortalException("This measures a warm start. Run ./portal up first.");
        }
        DownCommand.stop(installation);
        TrainCommand.finish(installation);
        Instant start = Instant.now();
        up.call();
        search();
        Duration took = Duration.between(start, Instant.now());
        report(took.toMillis() / 1000.0);
    }

    private static void search() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:8080/records?q=budget"))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new PortalException("The search page answered " + status + ".");
            }
        }
    }

    private void report(double seconds) throws IOException {
        List<PartStatus> statuses = new StatusFile(installation.place().run()).read();
        List<Memory> memories = new ArrayList<>();
        for (PartStatus status : statuses) {
            memories.add(Memory.of(status.pid()));
        }
        double resident = memories.stream().mapToLong(Memory::resident).sum() / 1e9;
        double proportional = memories.stream().mapToLong(Memory::proportional).sum() / 1e9;
        StatusCommand.print(installation);
        System.out.printf(Locale.ROOT, "%nup to a served search page   %5.1f s   (limit %.0f s)%n", seconds, SECONDS);
        System.out.printf(
                Locale.ROOT,
                "resident memory              %5.2f GB  (limit %.1f GB), shared pages once: %.2f GB%n",
                resident,
                GIGABYTES,
                proportional);
        write(seconds, resident, proportional, statuses);
    }

    private void write(double seconds, double resident, double proportional, List<PartStatus> statuses)
            throws IOException {
        String parts = statuses.stream()
                .map(status ->
                        "\"%s\":%.3f".formatted(status.name(), status.took().toMillis() / 1000.0))
                .collect(Collectors.joining(","));
        Path folder = Files.createDirectories(installation.place().state().resolve("bench"));
        Files.writeString(
                folder.resolve("startup.json"),
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"startup\",\"seconds\":%.3f,\"limitSeconds\":%.0f,\"residentGb\":%.3f,\"proportionalGb\":%.3f,\"limitGb\":%.1f,\"parts\":{%s}}%n",
                        seconds,
                        SECONDS,
                        resident,
                        proportional,
                        GIGABYTES,
                        parts));
    }
}
