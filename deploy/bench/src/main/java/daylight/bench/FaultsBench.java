package daylight.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kills each part in turn, without warning, while records are being published: no record that was acknowledged may be
 * lost, and search must find every one of them in the end.
 */
final class FaultsBench implements Benchmark {
    private static final List<String> PARTS =
            List.of("gateway", "disclosures", "kafka", "elasticsearch", "postgresql", "keycloak", "web", "mail");

    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(100);

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        String agency = "bench-faults-" + Run.mark();
        Documents documents = new Documents(bed.seeds(), agency, agency.replace("-", ""));
        Report report = new Report("faults");
        Parts parts = Parts.of(bed.home());
        try (Gateway gateway = new Gateway(bed.settings().gateway());
                PublishingLoad load =
                        PublishingLoad.start(gateway, bed.agency(agency).token(), documents)) {
            killEach(parts, load, report);
            load.stop();
            Set<String> acknowledged = load.acknowledged();
            report.add(Figure.info("acknowledged", acknowledged.size(), "records"));
            report.add(Figure.info("not acknowledged (the caller would retry)", load.refused(), "posts"));
            report.add(Figure.atMost("lost", lost(gateway, acknowledged), "records", 0));
            report.add(Figure.atMost("not searchable", unfound(gateway, agency, acknowledged), "records", 0));
        }
        return report.note("Raw limit: none is to be lost.");
    }

    private static void killEach(Parts parts, PublishingLoad load, Report report)
            throws IOException, InterruptedException {
        Thread.sleep(CALM);
        for (String part : PARTS) {
            Optional<ProcessHandle> process = parts.process(part);
            if (process.isPresent()) {
                double seconds = kill(part, process.get(), parts, load);
                report.add(Figure.info("accepting again after kill -9 " + part, seconds, "s"));
                Thread.sleep(CALM);
            } else {
                report.note(part + " does not run here and was not killed.");
            }
        }
    }

    /** Returns the seconds from the kill until the part runs again and a post begun afterwards was acknowledged. */
    private static double kill(String part, ProcessHandle process, Parts parts, PublishingLoad load)
            throws IOException, InterruptedException {
        process.destroyForcibly();
        long start = System.nanoTime();
        while (System.nanoTime() - start < RECOVERY.toNanos()) {
            boolean back = parts.process(part)
                    .filter(now -> now.pid() != process.pid())
                    .isPresent();
            if (back && load.acceptedSince(start)) {
                return (System.nanoTime() - start) / 1e9;
            }
            Thread.sleep(LOOK);
        }
        throw new IOException(part + " did not recover within " + RECOVERY);
    }

    private static int lost(Gateway gateway, Set<String> acknowledged) throws IOException, InterruptedException {
        int lost = 0;
        for (String id : acknowledged) {
            lost += gateway.get("/api/disclosures/records/" + id).statusCode() == 200 ? 0 : 1;
        }
        return lost;
    }

    private static int unfound(Gateway gateway, String agency, Set<String> acknowledged)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        Set<String> missing = missing(gateway, agency, acknowledged);
        while (!missing.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(LOOK);
            missing = missing(gateway, agency, acknowledged);
        }
        return missing.size();
    }

    private static Set<String> missing(Gateway gateway, String agency, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Set<String> missing = new HashSet<>(acknowledged);
        var export = gateway.get("/api/disclosures/search.ndjson?agency=" + agency);
        if (export.statusCode() == 200) {
            for (String line :
                    new String(export.body(), StandardCharsets.UTF_8).lines().toList()) {
                missing.remove(Elasticsearch.JSON.readTree(line).path("id").asText());
            }
        }
        return missing;
    }
}
