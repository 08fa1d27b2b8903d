package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One page of a browser, over the browser's own DevTools protocol. */
final class DevTools implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int last;

    /** @param port on which the browser listens */
    DevTools(int port) throws IOException, InterruptedException {
        HttpRequest open = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(BodyPublishers.noBody())
                .build();
        JsonNode page = Elasticsearch.JSON.readTree(
                http.send(open, BodyHandlers.ofByteArray()).body());
        URI address = URI.create(page.required("webSocketDebuggerUrl").asText());
        socket = http.newWebSocketBuilder().buildAsync(address, new Listener()).join();
    }

    /** Goes to a page and waits until it has loaded. */
    void open(URI address, Duration patience) throws IOException, InterruptedException {
        send("Page.enable", Elasticsearch.JSON.createObjectNode());
        send("Page.navigate", Elasticsearch.JSON.createObjectNode().put("url", address.toString()));
        JsonNode _ = await(message -> message.path("method").asText().equals("Page.loadEventFired"), patience);
    }

    /** What an expression of the page comes to, once its promise is kept. */
    JsonNode evaluate(String expression, Duration patience) throws IOException, InterruptedException {
        send(
                "Runtime.evaluate",
                Elasticsearch.JSON
                        .createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        int id = last;
        JsonNode answer = await(message -> message.path("id").asInt() == id, patience);
        if (answer.at("/result/exceptionDetails").isObject()
                || !answer.at("/result/result").isObject()) {
            throw new IOException("The page could not do it: " + answer);
        }
        return answer.at("/result/result/value");
    }

    private void send(String method, ObjectNode parameters) {
        ObjectNode request =
                Elasticsearch.JSON.createObjectNode().put("id", ++last).put("method", method);
        request.set("params", parameters);
        WebSocket _ = socket.sendText(request.toString(), true).join();
    }

    private JsonNode await(Predicate<JsonNode> wanted, Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            String text = messages.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (text == null) {
                throw new IOException("The browser did not answer within " + patience);
            }
            JsonNode message = Elasticsearch.JSON.readTree(text);
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }

    /** Puts the pieces of messages together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean whole) {
            pieces.append(piece);
            if (whole) {
                messages.add(pieces.toString());
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
