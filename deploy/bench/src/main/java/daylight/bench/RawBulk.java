package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Elasticsearch taking by {@code _bulk} the documents that the portal's own indexer gave it. */
final class RawBulk implements Closeable {
    private static final Duration MOST = Duration.ofMinutes(2);

    private final Elasticsearch server;
    private final String alias;
    private final String index;
    private int loaded;

    RawBulk(Elasticsearch server, String alias, String run) throws IOException, InterruptedException {
        this.server = server;
        this.alias = alias;
        this.index = "bench-raw-" + run;
        server.like(alias, index);
    }

    /** Returns the seconds until as many more are counted. */
    double load(String agency, int count, int lines, int streams) throws IOException, InterruptedException {
        List<JsonNode> documents = server.documents(alias, agency, count);
        if (documents.size() != count) {
            throw new IOException("The index holds " + documents.size() + " documents of " + count);
        }
        return bulk(documents, lines, streams);
    }

    @Override
    public void close() throws IOException {
        try {
            server.json("DELETE", "/" + index, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double bulk(List<JsonNode> documents, int lines, int streams) throws IOException, InterruptedException {
        List<String> bodies = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += lines) {
            bodies.add(body(documents.subList(from, Math.min(from + lines, documents.size()))));
        }
        Iterator<String> next = bodies.iterator();
        server.awaitMerged();
        long start = System.nanoTime();
        ClosedLoop.Outcome outcome = new ClosedLoop(streams, bodies.size(), MOST).run(() -> {
            String body;
            synchronized (next) {
                body = next.next();
            }
            return !server.call("POST", "/" + index + "/_bulk", "application/x-ndjson", body)
                    .path("errors")
                    .asBoolean(true);
        });
        if (outcome.failed() > 0) {
            throw new IOException("Elasticsearch refused documents that it had taken from the portal");
        }
        loaded += documents.size();
        countedAll(loaded);
        return (System.nanoTime() - start) / 1e9;
    }

    private void countedAll(int many) throws IOException, InterruptedException {
        server.json("POST", "/" + index + "/_refresh", "");
        int counted =
                server.json("GET", "/" + index + "/_count", "").path("count").asInt();
        if (counted != many) {
            throw new IOException("Elasticsearch counts " + counted + " of " + many);
        }
    }

    private static String body(List<JsonNode> documents) {
        StringBuilder body = new StringBuilder();
        for (JsonNode document : documents) {
            ObjectNode action = Elasticsearch.JSON.createObjectNode();
            action.putObject("index").put("_id", document.get("id").asText());
            body.append(action).append('\n').append(document).append('\n');
        }
        return body.toString();
    }
}
