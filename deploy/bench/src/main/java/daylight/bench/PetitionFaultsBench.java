package daylight.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Kills the petitions service, PostgreSQL and Kafka in turn in the middle of signing: no signature that was acknowledged may be missing, none counted twice. */
final class PetitionFaultsBench implements Benchmark {
    private static final List<String> PARTS = List.of("petitions", "postgresql", "kafka");
    private static final int FULL_RATE = 1_000;
    private static final Duration FOR_EACH = Duration.ofSeconds(30);
    private static final Duration CALM = Duration.ofSeconds(6);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOKS = 900;

    private final Map<String, String> environment;
    private final Scale scale;
    private final int rate;

    PetitionFaultsBench(Map<String, String> environment) {
        this.environment = environment;
        this.scale = Scale.of(environment);
        this.rate = scale.of(FULL_RATE);
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("petition-faults");
        int port = bed.settings().gateway().getPort();
        for (String part : PARTS) {
            killed(report, bed, port, part);
        }
        return scale.note(report)
                .note("Signatures confirmed at " + rate
                        + " a second through the gateway; raw limit: none is to be lost or counted twice.");
    }

    private void killed(Report report, Bed bed, int port, String part) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = Parts.of(bed.home()).process(part);
        if (process.isEmpty()) {
            report.note(part + " does not run here and was not killed.");
            return;
        }
        UUID petition = prepared(part);
        Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        CompletableFuture<PacedCalls.Outcome> load = load(port, tokens(petition, part), acknowledged);
        Thread.sleep(CALM);
        process.get().destroyForcibly();
        PacedCalls.Outcome outcome = load.join();
        report.add(Figure.info("kill -9 " + part + ": not acknowledged", outcome.failed(), "posts"));
        compare(
                report,
                petition,
                part,
                acknowledged.stream().mapToLong(Long::longValue).toArray());
    }

    private UUID prepared(String part) throws IOException {
        try (SignatureTables tables = SignatureTables.open(environment)) {
            UUID petition = tables.petition("killed " + part, "now() + interval '3 months'");
            tables.pending(petition, part, rate * ((int) FOR_EACH.toSeconds() + 2));
            return petition;
        }
    }

    private LinkTokens tokens(UUID petition, String part) {
        return new LinkTokens(
                environment.getOrDefault("DAYLIGHT_SIGNING_SECRET", ""),
                petition,
                part,
                System.currentTimeMillis() / 1000 + 86_400);
    }

    /** What was acknowledged with what is there. */
    private void compare(Report report, UUID petition, String part, long[] acknowledged)
            throws IOException, InterruptedException {
        String killed = "kill -9 " + part + ": ";
        report.add(Figure.info(killed + "acknowledged", acknowledged.length, "signatures"));
        try (SignatureTables tables = settled(petition)) {
            long lost = acknowledged.length - tables.present(petition, part, acknowledged);
            report.add(Figure.atMost(killed + "acknowledged and lost", lost, "signatures", 0));
            report.add(Figure.atMost(killed + "count beside the rows", tables.apart(petition), "signatures", 0));
        }
    }

    /** Connects anew, for PostgreSQL may have been away, and waits until the counter has folded all there is. */
    private SignatureTables settled(UUID petition) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            try {
                SignatureTables tables = SignatureTables.open(environment);
                if (tables.number("SELECT count(*) FROM signature_delta WHERE petition_id = '" + petition + "'") == 0) {
                    return tables;
                }
                tables.close();
            } catch (IOException notYet) {
                // It is looked again until the time is over.
            }
            Thread.sleep(LOOK);
        }
        throw new IOException("The counter did not catch up");
    }

    private CompletableFuture<PacedCalls.Outcome> load(int port, LinkTokens tokens, Queue<Long> acknowledged) {
        PacedCalls.Calls calls = new PacedCalls.Calls() {
            @Override
            public byte[] request(long number) {
                return PlainHttp.form("/api/petitions/confirmations", "token=" + tokens.of(number));
            }

            @Override
            public void answered(long number) {
                acknowledged.add(number);
            }
        };
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new PacedCalls(port, rate, FOR_EACH, 32).run(calls);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }
}
