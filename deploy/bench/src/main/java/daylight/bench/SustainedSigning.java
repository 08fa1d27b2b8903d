package daylight.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Signing at a steady rate for a minute, with readers of the page and of the live count beside; then the same with nine in ten confirmed before. */
final class SustainedSigning {
    private static final Duration SUSTAINED = Duration.ofSeconds(60);
    private static final double SEEN = 2_000;

    private final SigningLoad load;
    private final int readers;

    SustainedSigning(SigningLoad load, int readers) {
        this.load = load;
        this.readers = readers;
    }

    void measure(Report report, double raw) throws IOException, InterruptedException {
        UUID petition = load.tables().petition("sustained", PetitionsBench.LATER);
        int warm = load.rate() * (int) PetitionsBench.SHORT.toSeconds();
        int most = load.rate() * (int) SUSTAINED.toSeconds();
        load.tables().pending(petition, "s", warm + most + warm / 10);
        load.tables().settle();
        LinkTokens tokens = load.tokens(petition, "s");
        warm(petition, tokens, warm);
        sustained(report, petition, tokens, warm, raw);
        load.exact(report, petition, "after the load");
        storm(report, petition, tokens, warm + most, raw);
        load.exact(report, petition, "after the storm");
    }

    /** All that is measured afterwards, so that no compiler is measured with it: signing, the page, the readers. */
    private void warm(UUID petition, LinkTokens tokens, int most) throws IOException, InterruptedException {
        try (CountReaders watching = watching(petition, 0, most)) {
            CompletableFuture<PacedCalls.Outcome> pages = load.pages(petition, PetitionsBench.SHORT);
            load.run(SigningLoad.confirm(tokens, 0, watching), PetitionsBench.SHORT);
            pages.join();
            watching.stop();
        }
    }

    private void sustained(Report report, UUID petition, LinkTokens tokens, int first, double raw)
            throws IOException, InterruptedException {
        long before = load.awaitCounted(petition);
        int most = load.rate() * ((int) SUSTAINED.toSeconds() + 1);
        try (CountReaders watching = watching(petition, before, most)) {
            CompletableFuture<PacedCalls.Outcome> pages = load.pages(petition, SUSTAINED);
            PacedCalls.Outcome signed = load.run(SigningLoad.confirm(tokens, first, watching), SUSTAINED);
            load.awaitCounted(petition);
            report.add(
                    Figure.atLeast("confirmed, durable, for 60 s", signed.perSecond(), "a second", load.rate() * 0.99)
                            .beside(raw));
            report.add(Figure.atMost("confirmed, p99", signed.millis(99), "ms", PetitionsBench.P99));
            report.add(Figure.info("confirmed, p50", signed.millis(50), "ms"));
            report.add(Figure.atMost("not confirmed", signed.failed(), "posts", 0));
            report.add(Figure.atMost(
                    "the petition meanwhile, p99", pages.join().millis(99), "ms", PetitionsBench.PAGE_P99));
            watching.stop();
            report.add(Figure.atLeast("readers of the live count", watching.served() - watching.lost(), "", readers));
            report.add(Figure.atMost("live count behind, p99", watching.millisBehind(99), "ms", SEEN));
            report.add(Figure.atMost("live count behind, most", watching.millisBehind(100), "ms", SEEN));
        }
    }

    private void storm(Report report, UUID petition, LinkTokens tokens, int fresh, double raw)
            throws IOException, InterruptedException {
        PacedCalls.Outcome storm = load.run(SigningLoad.storm(tokens, fresh), PetitionsBench.SHORT);
        report.add(Figure.atLeast("nine in ten confirmed before", storm.perSecond(), "a second", load.rate() * 0.99)
                .beside(raw));
        report.add(Figure.atMost("nine in ten confirmed before, p99", storm.millis(99), "ms", PetitionsBench.P99));
        report.add(Figure.atMost("not answered as hoped in the storm", storm.failed(), "posts", 0));
        load.awaitCounted(petition);
    }

    private CountReaders watching(UUID petition, long before, int most) throws IOException {
        CountReaders all = new CountReaders(load.port(), "/api/petitions/live/" + petition, readers, before, most);
        all.awaitServed();
        return all;
    }
}
