package daylight.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Signing on a petition with five million signatures, in calm, and while many are struck out and the addresses of another petition are swept. */
final class SigningAmongMillions {
    private static final int FULL_MILLIONS = 5_000_000;
    private static final int FULL_SWEPT = 100_000;
    private static final String LONG_AGO = "now() - interval '6 months 10 days'";

    private final SigningLoad load;
    private final SignatureTables tables;
    private final Scale scale;

    SigningAmongMillions(SigningLoad load, Scale scale) {
        this.load = load;
        this.tables = load.tables();
        this.scale = scale;
    }

    void measure(Report report, Bed bed) throws IOException, InterruptedException {
        int millions = scale.of(FULL_MILLIONS);
        UUID petition = tables.petition("millions", PetitionsBench.LATER);
        // Its signatures come before the petition: once it is there, it is swept.
        UUID old = UUID.randomUUID();
        tables.signatures(old, scale.of(FULL_SWEPT), "example.net");
        tables.signatures(petition, millions, "struck.example");
        tables.count(petition, millions);
        int most = load.rate() * (int) PetitionsBench.SHORT.toSeconds();
        tables.pending(petition, "m", 2 * most);
        tables.settle();
        load.awaitCounted(petition);
        LinkTokens tokens = load.tokens(petition, "m");
        PacedCalls.Outcome calm = calm(report, petition, tokens);
        // Swept by the service's own housekeeping, which looks every few seconds here.
        tables.petition(old, "swept", LONG_AGO);
        strikeOut(bed, petition);
        PacedCalls.Outcome busy = load.run(SigningLoad.confirm(tokens, most, null), PetitionsBench.SHORT);
        report.add(Figure.atMost(
                "while 100,000 are struck out and swept, p99", busy.millis(99), "ms", PetitionsBench.P99));
        report.add(Figure.atMost("not confirmed meanwhile", calm.failed() + busy.failed(), "posts", 0));
        progress(report, petition, old);
        load.exact(report, petition, "at 5,000,000");
    }

    private PacedCalls.Outcome calm(Report report, UUID petition, LinkTokens tokens) throws InterruptedException {
        CompletableFuture<PacedCalls.Outcome> pages = load.pages(petition, PetitionsBench.SHORT);
        PacedCalls.Outcome calm = load.run(SigningLoad.confirm(tokens, 0, null), PetitionsBench.SHORT);
        report.add(Figure.atMost("at 5,000,000: confirmed, p99", calm.millis(99), "ms", PetitionsBench.P99));
        report.add(Figure.atMost(
                "at 5,000,000: the petition, p99", pages.join().millis(99), "ms", PetitionsBench.PAGE_P99));
        return calm;
    }

    /** How far the work beside has come; it may go on. */
    private void progress(Report report, UUID petition, UUID old) throws IOException {
        report.add(Figure.info(
                "struck out by then",
                tables.number("SELECT sum(done) FROM invalidation WHERE petition_id = '" + petition + "'"),
                "signatures"));
        report.add(Figure.info(
                "addresses left to sweep by then",
                tables.number(
                        "SELECT count(*) FROM signature WHERE petition_id = '" + old + "' AND address IS NOT NULL"),
                "signatures"));
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
}
