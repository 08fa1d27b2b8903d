package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.AgencyDoor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * How fast records go in: in batches until the last is found by search, beside Elasticsearch taking the same documents by
 * {@code _bulk} until it finds the last; and one by one, each durable before its answer.
 */
final class PublishBench implements Benchmark {
    private static final int RECORDS = 20_000;
    private static final int LINES = 500;
    private static final int STREAMS = 4;
    private static final String ONE = "/api/disclosures/records";
    private static final int CALLERS = 64;
    private static final Duration WARM = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int MEASURED_FROM = 1_000_000;
    private static final Duration MOST = Duration.ofSeconds(90);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        String run = Run.mark();
        Report report = new Report("publish");
        try (Gateway gateway = new Gateway(bed.settings().gateway());
                Elasticsearch raw = new Elasticsearch(bed.elasticsearch())) {
            String warm = "bench-warm-" + run;
            batches(bed, gateway, warm, RECORDS);
            String agency = "bench-" + run;
            double perSecond = RECORDS / batches(bed, gateway, agency, RECORDS);
            double limit = RECORDS / new RawBulk(raw, bed.index(), run).load(agency, RECORDS, LINES, STREAMS);
            report.add(Figure.ratioAtLeast("batch to searchable", perSecond, "records/s", limit, 0.35));
            singles(bed, "bench-one-" + run, report);
        }
        report.note(
                "Batches of " + LINES + " lines in " + STREAMS + " streams, " + RECORDS
                        + " records; raw limit: _bulk of the same documents into an index of the same mapping, refreshed and counted.");
        return report.note("Single posts by " + CALLERS
                + " callers (wrk); raw limit: forced 4 KiB appends a second to the same disk,"
                + " one at a time (commits share them, so the ratio may pass 1).");
    }

    /** Returns the seconds from the first byte until search finds them all. */
    private static double batches(Bed bed, Gateway gateway, String agency, int count)
            throws IOException, InterruptedException {
        AgencyDoor door = bed.agency(agency);
        Documents documents = new Documents(bed.seeds(), agency, agency.replace("-", ""));
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < count / LINES; i++) {
            bodies.add(lines(documents.next(LINES)));
        }
        Iterator<String> next = bodies.iterator();
        long start = System.nanoTime();
        ClosedLoop.Outcome outcome = new ClosedLoop(STREAMS, bodies.size(), MOST).run(() -> {
            String body;
            synchronized (next) {
                body = next.next();
            }
            HttpResponse<byte[]> answer =
                    gateway.post("/api/disclosures/records/batch", "application/x-ndjson", body, door.token());
            return answer.statusCode() == 200 && created(answer.body()) == LINES;
        });
        if (outcome.failed() > 0) {
            throw new IOException(outcome.failed() + " batches were not taken whole");
        }
        Run.awaitFound(gateway, "agency=" + agency, count);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void singles(Bed bed, String agency, Report report) throws IOException, InterruptedException {
        if (!Wrk.isInstalled("wrk")) {
            report.note("Single posts were not measured, for wrk is not installed. On Debian: apt-get install wrk");
            return;
        }
        AgencyDoor door = bed.agency(agency);
        Documents documents = new Documents(bed.seeds(), agency, agency.replace("-", ""));
        Path folder = Files.createTempDirectory("daylight-publish-bench");
        Path bodies = Files.write(folder.resolve("bodies.ndjson"), documents.numbered("@N@"));
        Wrk wrk = new Wrk(folder);
        int port = bed.settings().gateway().getPort();
        String bearer = door.token().bearer();
        wrk.posts(port, CALLERS, ONE, bearer, bodies, 0, WARM);
        double forces = Disk.forcesPerSecond(bed.home());
        Wrk.Outcome posts = wrk.posts(port, CALLERS, ONE, bearer, bodies, MEASURED_FROM, MEASURED);
        report.add(Figure.atLeast("single posts, durable", posts.perSecond(), "records/s", 1500)
                .beside(forces));
        report.add(Figure.info("single post, p50", posts.p50(), "ms"));
        report.add(Figure.info("single post, p99", posts.p99(), "ms"));
    }

    private static String lines(List<ObjectNode> records) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (ObjectNode record : records) {
            lines.append(JSON.writeValueAsString(record)).append('\n');
        }
        return lines.toString();
    }

    private static int created(byte[] results) throws IOException {
        int created = 0;
        for (String line : new String(results, StandardCharsets.UTF_8).lines().toList()) {
            JsonNode result = JSON.readTree(line);
            created += result.path("status").asInt() == 201 ? 1 : 0;
        }
        return created;
    }
}
