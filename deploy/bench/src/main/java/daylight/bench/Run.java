package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

/** What one run of a benchmark shares. */
final class Run {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Not more often: each look is a search with all its counts, which takes from what it looks at. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private Run() {}

    /** A word that no other run uses. */
    static String mark() {
        return "r" + Long.toString(System.currentTimeMillis(), 36).toLowerCase(Locale.ROOT);
    }

    /** Returns when search counts as many as were published. */
    static void awaitFound(Gateway gateway, String query, int count) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long found = found(gateway, query);
        while (found < count) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Search finds " + found + " of " + count + " records of " + query);
            }
            Thread.sleep(LOOK);
            found = found(gateway, query);
        }
    }

    private static long found(Gateway gateway, String query) throws IOException, InterruptedException {
        String path = "/api/disclosures/search?size=1&" + query;
        HttpResponse<byte[]> answer = gateway.get(path);
        JsonNode body = Elasticsearch.JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IOException("Search answered " + answer.statusCode() + ": " + body);
        }
        return body.required("total").asLong();
    }
}
