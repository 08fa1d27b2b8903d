package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Elasticsearch over its low-level client: JSON bytes out, a tree in. The typed client would parse and write every answer once more.
 *
 * <p>Two kinds of failure leave here: {@link ClusterDown}, which passes, and {@link ClusterRefusal}, which does not.
 */
@ApplicationScoped
public class Cluster {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final RestClient client;
    private final ObjectMapper json;

    Cluster(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    public JsonNode get(String path) {
        return send(new Request("GET", path));
    }

    public JsonNode delete(String path) {
        return send(new Request("DELETE", path));
    }

    public JsonNode delete(String path, JsonNode body) {
        return send(withBody(new Request("DELETE", path), body));
    }

    public JsonNode put(String path, JsonNode body) {
        return send(withBody(new Request("PUT", path), body));
    }

    public JsonNode post(String path) {
        return send(new Request("POST", path));
    }

    public JsonNode post(String path, JsonNode body) {
        return send(withBody(new Request("POST", path), body));
    }

    /** As {@link #post(String)}, but waits as long as given: longer or shorter than is usual. */
    JsonNode post(String path, Duration patience) {
        return send(new Request("POST", path), patience);
    }

    /** As {@link #post(String, JsonNode)}, but gives up after the time given. */
    public JsonNode post(String path, JsonNode body, Duration patience) {
        return send(withBody(new Request("POST", path), body), patience);
    }

    private JsonNode send(Request request, Duration patience) {
        request.setOptions(RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout((int) CONNECT.toMillis())
                        .setSocketTimeout((int) patience.toMillis())
                        .build()));
        return send(request);
    }

    JsonNode bulk(String path, byte[] lines, int length) {
        Request request = new Request("POST", path);
        request.setEntity(new ByteArrayEntity(lines, 0, length, NDJSON));
        return send(request);
    }

    boolean exists(String path) {
        try {
            return client.performRequest(new Request("HEAD", path))
                            .getStatusLine()
                            .getStatusCode()
                    == 200;
        } catch (IOException e) {
            throw new ClusterDown("Elasticsearch does not answer", e);
        }
    }

    private Request withBody(Request request, JsonNode body) {
        try {
            request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
            return request;
        } catch (IOException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private JsonNode send(Request request) {
        try {
            return read(client.performRequest(request));
        } catch (ResponseException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new ClusterDown("Elasticsearch does not answer", e);
        }
    }

    private RuntimeException refusal(ResponseException answer) {
        int status = answer.getResponse().getStatusLine().getStatusCode();
        if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
            return new ClusterDown("Elasticsearch cannot answer now", answer);
        }
        try {
            JsonNode error = read(answer.getResponse()).path("error");
            JsonNode root = error.path("root_cause").path(0);
            return new ClusterRefusal(
                    status,
                    root.path("type").asText(error.path("type").asText()),
                    root.path("reason").asText());
        } catch (IOException e) {
            return new ClusterDown("Elasticsearch answered something unreadable", e);
        }
    }

    private JsonNode read(Response response) throws IOException {
        HttpEntity entity = response.getEntity();
        try (InputStream content = entity.getContent()) {
            return json.readTree(content);
        }
    }
}
