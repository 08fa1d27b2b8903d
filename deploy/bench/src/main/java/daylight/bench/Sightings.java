package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;

/** Looks by search, again and again, for records that were answered, and notes how long each took to appear. */
final class Sightings implements Runnable, AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Sizes differ from look to look: the same address twice might be answered from a cache. */
    private static final int SMALLEST = 15;

    private static final int SIZES = 11;

    private record Waiting(String word, long answered, boolean counts) {}

    private final Gateway gateway;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final Histogram micros = new Histogram(3);
    private volatile long deadline = Long.MAX_VALUE;
    private int looks;

    Sightings(Gateway gateway) {
        this.gateway = gateway;
    }

    void await(String id, String word, boolean counts) {
        waiting.put(id, new Waiting(word, System.nanoTime(), counts));
    }

    /** No more will come: look until all are found or patience ends. */
    void finish() {
        deadline = System.nanoTime() + PATIENCE.toNanos();
    }

    @Override
    public void run() {
        try {
            while (System.nanoTime() < deadline && !(deadline != Long.MAX_VALUE && waiting.isEmpty())) {
                for (String words : questions()) {
                    // Each look may take long when search is slow: the end of patience holds for all of them together.
                    if (System.nanoTime() < deadline) {
                        look(words);
                    }
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look for all while a page holds them; else one a word. */
    private List<String> questions() {
        List<String> words =
                waiting.values().stream().map(Waiting::word).distinct().toList();
        return words.isEmpty() || waiting.size() > SMALLEST ? words : List.of(String.join("%20OR%20", words));
    }

    private void look(String words) throws IOException, InterruptedException {
        int size = SMALLEST + looks++ % SIZES;
        HttpResponse<byte[]> answer = gateway.get("/api/disclosures/search?sort=newest&size=" + size + "&q=" + words);
        long now = System.nanoTime();
        for (JsonNode item : Elasticsearch.JSON.readTree(answer.body()).path("items")) {
            Waiting found = waiting.remove(item.path("id").asText());
            if (found != null && found.counts()) {
                micros.recordValue(Math.max(1, (now - found.answered()) / 1000));
            }
        }
    }

    double seconds(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e6;
    }

    int missing() {
        return waiting.size();
    }

    @Override
    public void close() {
        deadline = System.nanoTime();
    }
}
