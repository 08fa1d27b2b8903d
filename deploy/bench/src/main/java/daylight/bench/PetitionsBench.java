package daylight.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Confirmed signatures at a steady rate through the gateway, each durable when it is answered, with readers of the page and of the live count beside; the same with nine in ten
 * confirmed before; and the same on a petition with five million signatures while many are struck out and the addresses of another are swept.
 */
final class PetitionsBench implements Benchmark {
    private static final int FULL_RATE = 4_000;
    private static final Duration SUSTAINED = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 64;
    private static final int FULL_READERS = 1_000;
    private static final int PAGES = 50;
    private static final int FULL_MILLIONS = 5_000_000;
    private static final int FULL_SWEPT = 100_000;
    private static final double P99 = 250;
    private static final double PAGE_P99 = 100;
    private static final double SEEN = 2_000;
    private static final String LATER = "now() + interval '3 months'";
    private static final String LONG_AGO = "now() - interval '6 months 10 days'";

    private final Map<String, String> environment;
    private final Scale scale;
    private final int rate;
    private final int readers;

    PetitionsBench(Map<String, String> environment) {
        this.environment = environment;
        this.scale = Scale.of(environment);
        this.rate = scale.of(FULL_RATE);
        this.readers = scale.of(FULL_READERS);
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("petitions");
        int port = bed.settings().gateway().getPort();
        try (SignatureTables tables = SignatureTables.open(environment)) {
            double raw = Pgbench.insertsPerSecond(environment, tables.petition("plain", LATER), 10);
            sustained(report, tables, port, raw);
            millions(report, tables, port, bed);
        }
        return scale.note(report)
                .note("Raw limit: pgbench's single-row insert of the same table in the same run, 16 clients, fsync"
                        + " on.")
                .note(rate + " a second are asked for, paced, from 200 loopback addresses over " + CONNECTIONS
                        + " connections; latencies count from when a request was due.");
    }

    private void sustained(Report report, SignatureTables tables, int port, double raw)
            throws IOException, InterruptedException {
        UUID petition = tables.petition("sustained", LATER);
        int warm = rate * (int) SHORT.toSeconds();
        int most = rate * (int) SUSTAINED.toSeconds();
        tables.pending(petition, "s", warm + most + warm / 10);
        tables.settle();
        LinkTokens tokens = tokens(petition, "s");
        warm(port, petition, tokens, warm);
        long before = awaitCounted(tables, petition);
        try (CountReaders watching =
                new CountReaders(port, "/api/petitions/live/" + petition, readers, before, most + rate)) {
            CompletableFuture<PacedCalls.Outcome> pages = pages(port, petition, SUSTAINED);
            PacedCalls.Outcome signed =
                    new PacedCalls(port, rate, SUSTAINED, CONNECTIONS).run(confirm(tokens, warm, watching));
            awaitCounted(tables, petition);
            report.add(Figure.atLeast("confirmed, durable, for 60 s", signed.perSecond(), "a second", rate * 0.99)
                    .beside(raw));
            report.add(Figure.atMost("confirmed, p99", signed.millis(99), "ms", P99));
            report.add(Figure.info("confirmed, p50", signed.millis(50), "ms"));
            report.add(Figure.atMost("not confirmed", signed.failed(), "posts", 0));
            report.add(Figure.atMost("the petition meanwhile, p99", pages.join().millis(99), "ms", PAGE_P99));
            watching.stop();
            report.add(Figure.atLeast("readers of the live count", watching.served() - watching.lost(), "", readers));
            report.add(Figure.atMost("live count behind, p99", watching.millisBehind(99), "ms", SEEN));
            report.add(Figure.atMost("live count behind, most", watching.millisBehind(100), "ms", SEEN));
        }
        exact(report, tables, petition, "after the load");
        PacedCalls.Outcome storm = new PacedCalls(port, rate, SHORT, CONNECTIONS).run(storm(tokens, warm + most));
        report.add(Figure.atLeast("nine in ten confirmed before", storm.perSecond(), "a second", rate * 0.99)
                .beside(raw));
        report.add(Figure.atMost("nine in ten confirmed before, p99", storm.millis(99), "ms", P99));
        report.add(Figure.atMost("not answered as hoped in the storm", storm.failed(), "posts", 0));
        awaitCounted(tables, petition);
        exact(report, tables, petition, "after the storm");
    }

    /** All that is measured afterwards, so that no compiler is measured with it: signing, the page, the readers. */
    private void warm(int port, UUID petition, LinkTokens tokens, int most) throws IOException, InterruptedException {
        try (CountReaders watching = new CountReaders(port, "/api/petitions/live/" + petition, readers, 0, most)) {
            CompletableFuture<PacedCalls.Outcome> pages = pages(port, petition, SHORT);
            new PacedCalls(port, rate, SHORT, CONNECTIONS).run(confirm(tokens, 0, watching));
            pages.join();
            watching.stop();
        }
    }

    private void millions(Report report, SignatureTables tables, int port, Bed bed)
            throws IOException, InterruptedException {
        int millions = scale.of(FULL_MILLIONS);
        UUID petition = tables.petition("millions", LATER);
        // Its signatures come before the petition: once it is there, it is swept.
        UUID old = UUID.randomUUID();
        tables.signatures(old, scale.of(FULL_SWEPT), "example.net");
        tables.signatures(petition, millions, "struck.example");
        tables.count(petition, millions);
        int most = rate * (int) SHORT.toSeconds();
        tables.pending(petition, "m", 2 * most);
        tables.settle();
        awaitCounted(tables, petition);
        LinkTokens tokens = tokens(petition, "m");
        CompletableFuture<PacedCalls.Outcome> pages = pages(port, petition, SHORT);
        PacedCalls.Outcome calm = new PacedCalls(port, rate, SHORT, CONNECTIONS).run(confirm(tokens, 0, null));
        report.add(Figure.atMost("at 5,000,000: confirmed, p99", calm.millis(99), "ms", P99));
        report.add(Figure.atMost("at 5,000,000: the petition, p99", pages.join().millis(99), "ms", PAGE_P99));
        // Swept by the service's own housekeeping, which looks every few seconds here.
        tables.petition(old, "swept", LONG_AGO);
        strikeOut(bed, petition);
        PacedCalls.Outcome busy = new PacedCalls(port, rate, SHORT, CONNECTIONS).run(confirm(tokens, most, null));
        report.add(Figure.atMost("while 100,000 are struck out and swept, p99", busy.millis(99), "ms", P99));
        report.add(Figure.atMost("not confirmed meanwhile", calm.failed() + busy.failed(), "posts", 0));
        report.add(Figure.info(
                "struck out by then",
                tables.number("SELECT sum(done) FROM invalidation WHERE petition_id = '" + petition + "'"),
                "signatures"));
        report.add(Figure.info(
                "addresses left to sweep by then",
                tables.number(
                        "SELECT count(*) FROM signature WHERE petition_id = '" + old + "' AND address IS NOT NULL"),
                "signatures"));
        exact(report, tables, petition, "at 5,000,000");
    }

    private static void strikeOut(Bed bed, UUID petition) throws IOException, InterruptedException {
        ObjectNode conditions = JsonNodeFactory.instance.objectNode();
        conditions
                .put("domain", "struck.example")
                .put("reason", "Struck out by the benchmark.")
                .put("dryRun", false);
        Token moderator = new Token(
                bed.portal(), bed.settings().tokenUrl(), bed.settings().loader());
        bed.portal()
                .send("POST", "/api/petitions/" + petition + "/invalidations", conditions, moderator)
                .expect(202);
    }

    private static void exact(Report report, SignatureTables tables, UUID petition, String when) throws IOException {
        report.add(Figure.atMost(
                "counted and not in the rows, " + when,
                Math.abs(tables.counted(petition) - tables.rows(petition)),
                "signatures",
                0));
    }

    /** Returns the count once all deltas are folded. */
    private static long awaitCounted(SignatureTables tables, UUID petition) throws IOException, InterruptedException {
        for (int look = 0; look < 600 && tables.number("SELECT count(*) FROM signature_delta") > 0; look++) {
            Thread.sleep(100);
        }
        return tables.counted(petition);
    }

    private LinkTokens tokens(UUID petition, String salt) {
        return new LinkTokens(
                environment.getOrDefault("DAYLIGHT_SIGNING_SECRET", ""),
                petition,
                salt,
                System.currentTimeMillis() / 1000 + 86_400);
    }

    private static CompletableFuture<PacedCalls.Outcome> pages(int port, UUID petition, Duration time) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new PacedCalls(port, PAGES, time, 4)
                        .run(number ->
                                PacedCalls.get((number % 2 == 0 ? "/petitions/" : "/api/petitions/") + petition));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private static PacedCalls.Calls confirm(LinkTokens tokens, int first, @Nullable CountReaders readers) {
        return new PacedCalls.Calls() {
            @Override
            public byte[] request(long number) {
                return PacedCalls.form("/api/petitions/confirmations", "token=" + tokens.of(first + number));
            }

            @Override
            public void answered(long number) {
                if (readers != null) {
                    readers.acknowledge();
                }
            }
        };
    }

    /** Of ten one is new. */
    private static PacedCalls.Calls storm(LinkTokens tokens, int fresh) {
        return number -> PacedCalls.form(
                "/api/petitions/confirmations", "token=" + tokens.of(number % 10 == 0 ? fresh + number / 10 : number));
    }
}
