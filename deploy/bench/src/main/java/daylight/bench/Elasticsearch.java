package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The search server itself, for the raw limits. */
final class Elasticsearch implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration MERGING = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Elasticsearch(URI address) {
        this.address = address;
    }

    JsonNode call(String method, String path, String contentType, String body)
            throws IOException, InterruptedException {
        var response = http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", contentType)
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + response.statusCode() + ": " + answer);
        }
        return answer;
    }

    JsonNode json(String method, String path, String body) throws IOException, InterruptedException {
        return call(method, path, "application/json", body);
    }

    /** Returns when no segments are being merged: what was taken in before is not to be paid for by what is measured next. */
    void awaitMerged() throws IOException, InterruptedException {
        long end = System.nanoTime() + MERGING.toNanos();
        while (json("GET", "/_stats/merge", "")
                                .at("/_all/primaries/merges/current")
                                .asInt()
                        > 0
                && System.nanoTime() < end) {
            Thread.sleep(LOOK);
        }
    }

    /** Makes an empty index with the mapping and the analysis of the one behind {@code alias}. */
    void like(String alias, String index) throws IOException, InterruptedException {
        JsonNode mapping = first(json("GET", "/" + alias + "/_mapping", "")).get("mappings");
        JsonNode settings = first(json("GET", "/" + alias + "/_settings", ""))
                .path("settings")
                .path("index");
        ObjectNode kept = JSON.createObjectNode();
        for (String name : List.of(
                "analysis",
                "number_of_shards",
                "number_of_replicas",
                "refresh_interval",
                "translog",
                "merge",
                "sort",
                "codec")) {
            if (settings.has(name)) {
                kept.set(name, settings.get(name));
            }
        }
        ObjectNode body = JSON.createObjectNode();
        body.putObject("settings").set("index", kept);
        body.set("mappings", mapping);
        json("PUT", "/" + index, body.toString());
    }

    /** The documents of one agency as the indexer sent them: what the source leaves out is taken from the stored fields or made again. */
    List<JsonNode> documents(String alias, String agency, int most) throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        while (found.size() < most) {
            String query = "{\"size\":1000,\"_source\":true,\"stored_fields\":[\"body\"],\"sort\":[{\"id\":\"asc\"}],"
                    + "\"query\":{\"term\":{\"agency\":\"" + agency + "\"}}" + after + "}";
            JsonNode hits = json("POST", "/" + alias + "/_search", query).at("/hits/hits");
            if (hits.isEmpty()) {
                return found;
            }
            hits.forEach(hit -> found.add(document(hit)));
            after = ",\"search_after\":" + hits.get(hits.size() - 1).get("sort");
        }
        return found;
    }

    private static ObjectNode document(JsonNode hit) {
        ObjectNode document = hit.get("_source").deepCopy();
        document.set("body", hit.at("/fields/body/0"));
        document.putArray("agencyText").add(document.get("agencyNameEn")).add(document.get("agencyNameZh"));
        document.set("numberText", document.get("numberKey"));
        return document;
    }

    private static JsonNode first(JsonNode byName) {
        return byName.elements().next();
    }

    @Override
    public void close() {
        http.close();
    }
}
