package daylight.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A few callers who publish one record after another and remember which posts were acknowledged; what fails is not sent again. */
final class PublishingLoad implements AutoCloseable {
    private static final int CALLERS = 4;
    private static final Duration PAUSE = Duration.ofMillis(60);

    /** What one export of search can show. */
    private static final int MOST = 9_500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Gateway gateway;
    private final Token token;
    private final Documents documents;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running = true;

    private PublishingLoad(Gateway gateway, Token token, Documents documents) {
        this.gateway = gateway;
        this.token = token;
        this.documents = documents;
    }

    static PublishingLoad start(Gateway gateway, Token token, Documents documents) {
        PublishingLoad load = new PublishingLoad(gateway, token, documents);
        for (int i = 0; i < CALLERS; i++) {
            load.callers.execute(load::publish);
        }
        return load;
    }

    private void publish() {
        while (running && acknowledged.size() < MOST) {
            try {
                post(System.nanoTime());
                // Also after a refusal: callers without a pause would take the processors that the part needs to come
                // back.
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void post(long begun) throws InterruptedException {
        try {
            send(begun);
        } catch (IOException unanswered) {
            refused.incrementAndGet();
        }
    }

    private void send(long begun) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(documents.next());
        HttpResponse<byte[]> answer = gateway.post("/api/disclosures/records", "application/json", body, token);
        if (answer.statusCode() == 201) {
            acknowledged.put(JSON.readTree(answer.body()).required("id").asText(), begun);
        } else {
            refused.incrementAndGet();
        }
    }

    boolean acceptedSince(long instant) {
        return acknowledged.values().stream().anyMatch(begun -> begun - instant > 0);
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged.keySet());
    }

    int refused() {
        return refused.get();
    }

    void stop() {
        running = false;
        callers.close();
    }

    @Override
    public void close() {
        stop();
    }
}
