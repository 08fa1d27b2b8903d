package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One portal, by the address of its gateway. Waits when the gateway asks for it (429 and 503 with Retry-After). */
public final class Portal implements AutoCloseable {
    /** A batch of 1,000 long documents on a busy machine takes seconds; a minute more is a fault. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int TRIES = 20;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final URI gateway;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Portal(URI gateway) {
        this.gateway = gateway;
    }

    public JsonMapper json() {
        return json;
    }

    public URI at(String path) {
        return gateway.resolve(path);
    }

    public Answer get(String path, Token token) throws IOException, InterruptedException {
        return answer(send(request(path, token).GET()));
    }

    public Answer send(String method, String path, JsonNode body, Token token)
            throws IOException, InterruptedException {
        return answer(send(request(path, token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    /** The same with If-Match: the portal refuses when somebody changed the resource in between. */
    public Answer sendIfMatch(String method, String path, String etag, JsonNode body, Token token)
            throws IOException, InterruptedException {
        return answer(send(request(path, token)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    /** Posts lines of JSON and returns the lines of the answer. */
    public String postLines(String path, String lines, Token token) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path, token)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson, application/json")
                .POST(BodyPublishers.ofString(lines)));
        if (response.statusCode() != 200) {
            answer(response).expect(200);
        }
        return response.body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        for (int tries = 1; tries < TRIES && askedToWait(response); tries++) {
            Thread.sleep(Duration.ofSeconds(
                    response.headers().firstValueAsLong("Retry-After").orElse(1)));
            response = http.send(request.build(), BodyHandlers.ofString());
        }
        return response;
    }

    private static boolean askedToWait(HttpResponse<String> response) {
        return response.statusCode() == TOO_MANY || response.statusCode() == UNAVAILABLE;
    }

    private HttpRequest.Builder request(String path, Token token) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(at(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token.bearer());
    }

    private Answer answer(HttpResponse<String> response) throws IOException {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        JsonNode body =
                isJson && !response.body().isBlank() ? json.readTree(response.body()) : MissingNode.getInstance();
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), body);
    }

    @Override
    public void close() {
        http.close();
    }
}
