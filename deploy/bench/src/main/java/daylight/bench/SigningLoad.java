package daylight.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What signs, and what reads a petition meanwhile.
 *
 * @param rate confirmations a second
 * @param secret of the links
 */
record SigningLoad(int port, int rate, String secret, SignatureTables tables) {
    static final int CONNECTIONS = 64;

    private static final int PAGES = 50;
    private static final int READERS = 4;

    /** Sends for so long. */
    PacedCalls.Outcome run(PacedCalls.Calls calls, Duration time) throws InterruptedException {
        return new PacedCalls(port, rate, time, CONNECTIONS).run(calls);
    }

    /** Beside it, the petition's page and its data, each half of the time. */
    CompletableFuture<PacedCalls.Outcome> pages(UUID petition, Duration time) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new PacedCalls(port, PAGES, time, READERS)
                        .run(number -> PlainHttp.get((number % 2 == 0 ? "/petitions/" : "/api/petitions/") + petition));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    LinkTokens tokens(UUID petition, String salt) {
        return new LinkTokens(secret, petition, salt, System.currentTimeMillis() / 1000 + 86_400);
    }

    /**
     * Each of another signer.
     *
     * @param first the number of the first of them
     * @param readers whom each acknowledgement is told; null without any
     */
    static PacedCalls.Calls confirm(LinkTokens tokens, int first, @Nullable CountReaders readers) {
        return new PacedCalls.Calls() {
            @Override
            public byte[] request(long number) {
                return form(tokens.of(first + number));
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
    static PacedCalls.Calls storm(LinkTokens tokens, int fresh) {
        return number -> form(tokens.of(number % 10 == 0 ? fresh + number / 10 : number));
    }

    private static byte[] form(String token) {
        return PlainHttp.form("/api/petitions/confirmations", "token=" + token);
    }

    /** Returns the count once all deltas are folded. */
    long awaitCounted(UUID petition) throws IOException, InterruptedException {
        for (int look = 0; look < 600 && tables.number("SELECT count(*) FROM signature_delta") > 0; look++) {
            Thread.sleep(100);
        }
        return tables.counted(petition);
    }

    void exact(Report report, UUID petition, String when) throws IOException {
        report.add(Figure.atMost("counted and not in the rows, " + when, tables.apart(petition), "signatures", 0));
    }
}
