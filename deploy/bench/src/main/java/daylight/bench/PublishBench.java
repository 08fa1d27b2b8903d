package daylight.bench;

import daylight.seeds.portal.AgencyDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How fast records go in: in batches until the last is found by search, beside Elasticsearch taking the same documents by
 * {@code _bulk} until it finds the last; and one by one, each durable before its answer.
 */
final class PublishBench implements Benchmark {
    private static final String ONE = "/api/disclosures/records";
    private static final int CALLERS = 64;
    private static final Duration WARM = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int MEASURED_FROM = 1_000_000;

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        String run = Run.mark();
        Report report = new Report("publish");
        try (Gateway gateway = new Gateway(bed.settings().gateway());
                Elasticsearch raw = new Elasticsearch(bed.elasticsearch())) {
            BatchRounds.Round middle = new BatchRounds(bed, gateway, raw).middle(run);
            report.add(Figure.ratioAtLeast("batch to searchable", middle.ours(), "records/s", middle.raw(), 0.35));
            singles(bed, "bench-one-" + run, report);
        }
        report.note(BatchRounds.NOTE);
        return report.note("Single posts by " + CALLERS
                + " callers (wrk); raw limit: forced 4 KiB appends a second to the same disk,"
                + " one at a time (commits share them, so the ratio may pass 1).");
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
}
