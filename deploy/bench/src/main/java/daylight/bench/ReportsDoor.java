package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The way of a reporter's client to the service: puzzles, reports and mailboxes, as docs/reports-protocol.md has them. */
final class ReportsDoor {
    private static final HexFormat HEX = HexFormat.of();

    private final URI gateway;
    private final SealedFiles files;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ReportsDoor(URI gateway, SealedFiles files) {
        this.gateway = gateway;
        this.files = files;
    }

    /** Whole bodies of reports of 64 KiB, each with a puzzle solved. */
    List<byte[]> reports(int count) throws IOException, InterruptedException {
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] commitment = files.bytes(32);
            ObjectNode line = solved(commitment);
            line.put("version", 1).put("epoch", 1).put("commitment", HEX.formatHex(commitment));
            line.put("mailbox", HEX.formatHex(files.bytes(32))).put("auth", HEX.formatHex(files.bytes(32)));
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(files.report());
            bodies.add(body.toByteArray());
        }
        return bodies;
    }

    /** The status of the answer; 0 when there was none. */
    int send(byte[] report) {
        try {
            return post("messages", "application/vnd.daylight.sealed", report).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** A look into a mailbox whose key is its id, with a puzzle solved. */
    byte[] question(byte[] id) throws IOException, InterruptedException {
        return solved(id)
                .put("mailbox", HEX.formatHex(id))
                .put("auth", HEX.formatHex(id))
                .put("page", 0)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> ask(byte[] question) throws IOException, InterruptedException {
        return post("mailbox", "application/json", question);
    }

    private ObjectNode solved(byte[] binding) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/reports/puzzle")).build();
        JsonNode puzzle = Elasticsearch.JSON.readTree(
                http.send(request, BodyHandlers.ofByteArray()).body());
        String challenge = puzzle.required("challenge").asText();
        String nonce = SealedFiles.solve(
                HEX.parseHex(challenge), binding, puzzle.required("bits").asInt());
        return Elasticsearch.JSON.createObjectNode().put("challenge", challenge).put("nonce", nonce);
    }

    private HttpResponse<byte[]> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(gateway.resolve("/api/reports/" + path))
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
