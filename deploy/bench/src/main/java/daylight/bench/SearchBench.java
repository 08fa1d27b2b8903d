package daylight.bench;

import daylight.disclosures.search.SearchBodies;
import daylight.seeds.portal.AgencyDoor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Searches through the gateway beside the very same search bodies sent to Elasticsearch, over 100,000 records. */
final class SearchBench implements Benchmark {
    private static final int RECORDS = 100_000;
    private static final int LINES = 1_000;
    private static final int CALLERS = 4;
    private static final int WARM = 600;
    private static final int QUERIES = 3_000;
    private static final Duration MOST = Duration.ofMinutes(2);

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("search");
        Queries queries = new Queries(bed.seeds());
        try (Gateway gateway = new Gateway(bed.settings().gateway());
                Elasticsearch raw = new Elasticsearch(bed.elasticsearch())) {
            fill(bed, gateway, raw, report);
            // Each half of the queries is new to the side it is put to, and both sides warm up on queries of their own.
            through(gateway, queries.take(WARM));
            under(raw, bed.index(), queries.take(WARM));
            List<String> asked = queries.take(QUERIES);
            ClosedLoop.Outcome limit = under(raw, bed.index(), asked);
            ClosedLoop.Outcome ours = through(gateway, asked);
            add(report, ours, limit);
        }
        return report.note(QUERIES + " distinct searches by " + CALLERS
                + " callers, page of 20 with facets and highlights, English and Chinese. Raw limit: the same bodies to"
                + " Elasticsearch, before the gateway's turn.");
    }

    private static void add(Report report, ClosedLoop.Outcome ours, ClosedLoop.Outcome limit) {
        report.add(Figure.ratioAtMost("search, p50", ours.millis(50), "ms", limit.millis(50), 1.6));
        report.add(Figure.ratioAtMost("search, p99", ours.millis(99), "ms", limit.millis(99), 2.0));
        report.add(Figure.info("searches a second", ours.perSecond(), "per s").beside(limit.perSecond()));
        if (ours.failed() > 0) {
            report.note(ours.failed() + " searches failed.").add(Figure.atMost("failed", ours.failed(), "searches", 0));
        }
    }

    private static void fill(Bed bed, Gateway gateway, Elasticsearch raw, Report report)
            throws IOException, InterruptedException {
        int there =
                raw.json("GET", "/" + bed.index() + "/_count", "").path("count").asInt();
        int missing = RECORDS - there;
        if (missing > 0) {
            String agency = "bench-fill-" + Run.mark();
            AgencyDoor door = bed.agency(agency);
            Documents documents = new Documents(bed.seeds(), agency, agency.replace("-", ""));
            for (int sent = 0; sent < missing; sent += LINES) {
                door.publish(documents.next(Math.min(LINES, missing - sent)));
            }
            Run.awaitFound(gateway, "agency=" + agency, missing);
        }
        report.note("Index of " + Math.max(there, RECORDS) + " records.");
    }

    private static ClosedLoop.Outcome through(Gateway gateway, List<String> queries) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        return new ClosedLoop(CALLERS, queries.size(), MOST).run(() -> {
            String q = URLEncoder.encode(queries.get(next.getAndIncrement()), StandardCharsets.UTF_8);
            return gateway.get("/api/disclosures/search?q=" + q).statusCode() == 200;
        });
    }

    private static ClosedLoop.Outcome under(Elasticsearch raw, String index, List<String> queries)
            throws InterruptedException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> bodies =
                queries.stream().map(q -> SearchBodies.page(q, today)).toList();
        AtomicInteger next = new AtomicInteger();
        return new ClosedLoop(CALLERS, queries.size(), MOST)
                .run(() -> raw.json("POST", "/" + index + "/_search", bodies.get(next.getAndIncrement()))
                        .has("hits"));
    }
}
