package daylight.journeys;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A report whose every trace would be known again: its text, its sender's address, browser and key. It lives in this process alone; what it sends is sealed here. */
final class Canary {
    /** An address of this machine that nothing else uses. */
    private static final String SOURCE = "127.83.41.17";

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String url;
    private final byte[] mailbox = random();
    private final byte[] auth = random();
    private final String text = "canary-text-" + HEX.formatHex(random());
    private final String agent = "canary-agent-" + HEX.formatHex(random());
    private final String forwarded = "198.51.100.213";

    private String seal = "";

    Canary(String url) {
        this.url = url;
    }

    /** What must be nowhere, by what it would tell. */
    Map<String, String> marks() {
        return Map.of(
                "the text", text,
                "the browser", agent,
                "the address it came from", SOURCE,
                "the address a proxy told", forwarded,
                "the key of the mailbox", HEX.formatHex(auth));
    }

    /** The MAC line of the sealed file: that one is stored, and a search must find it. */
    String seal() {
        return seal;
    }

    /** Sends the report and looks for an answer, then closes its connections. */
    void sings() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(SOURCE))
                .build()) {
            byte[] file = sealed(recipients(http));
            String header = new String(file, 0, 1024, StandardCharsets.ISO_8859_1);
            seal = header.substring(header.indexOf("\n--- ") + 1).substring(0, 47);
            byte[] commitment = sha256(file, auth);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(("{\"version\":1,\"epoch\":" + epoch(http) + ",\"mailbox\":\"" + HEX.formatHex(mailbox)
                            + "\",\"auth\":\"" + HEX.formatHex(auth) + "\",\"commitment\":\""
                            + HEX.formatHex(commitment)
                            + "\"," + solution(http, commitment) + "}\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            post(http, "/api/reports/messages", "application/vnd.daylight.sealed", body.toByteArray(), 201);
            String question = "{\"page\":0,\"mailbox\":\"" + HEX.formatHex(mailbox) + "\",\"auth\":\""
                    + HEX.formatHex(auth) + "\"," + solution(http, mailbox) + "}";
            post(http, "/api/reports/mailbox", "application/json", question.getBytes(StandardCharsets.UTF_8), 200);
        }
    }

    private List<String> recipients(HttpClient http) throws IOException, InterruptedException {
        return new String(get(http, "/roster.txt"), StandardCharsets.UTF_8)
                .strip()
                .lines()
                .toList();
    }

    private long epoch(HttpClient http) throws IOException, InterruptedException {
        return JSON.readTree(get(http, "/api/reports/rosters"))
                .at("/items/0/epoch")
                .asLong();
    }

    private String solution(HttpClient http, byte[] binding) throws IOException, InterruptedException {
        JsonNode puzzle = JSON.readTree(get(http, "/api/reports/puzzle"));
        byte[] challenge = HEX.parseHex(puzzle.required("challenge").asText());
        byte[] label = "daylight-puzzle-v1".getBytes(StandardCharsets.US_ASCII);
        for (long count = 0; ; count++) {
            byte[] nonce = ByteBuffer.allocate(8).putLong(count).array();
            long hash =
                    ByteBuffer.wrap(sha256(label, challenge, binding, nonce)).getLong();
            if (Long.numberOfLeadingZeros(hash) >= puzzle.required("bits").asInt()) {
                return "\"challenge\":\"" + HEX.formatHex(challenge) + "\",\"nonce\":\"" + HEX.formatHex(nonce) + "\"";
            }
        }
    }

    private byte[] sealed(List<String> recipients) throws IOException {
        byte[] plain = new byte[16 * 1024];
        for (int at = 0; at + text.length() < plain.length; at += text.length()) {
            System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, plain, at, text.length());
        }
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (String recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            }
            try (WritableByteChannel channel =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), writers)) {
                channel.write(ByteBuffer.wrap(plain));
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("The canary could not be sealed", e);
        }
        return sealed.toByteArray();
    }

    private byte[] get(HttpClient http, String path) throws IOException, InterruptedException {
        return send(http, HttpRequest.newBuilder(URI.create(url + path)), 200);
    }

    private void post(HttpClient http, String path, String type, byte[] body, int status)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        byte[] _ = send(http, request, status);
    }

    private byte[] send(HttpClient http, HttpRequest.Builder request, int status)
            throws IOException, InterruptedException {
        request.header("User-Agent", agent)
                .header("Referer", "https://" + agent + ".example/")
                .header("Cookie", "session=" + agent)
                .header("Accept-Language", agent)
                .header("X-Forwarded-For", forwarded)
                .header(
                        "traceparent",
                        "00-" + HEX.formatHex(mailbox, 0, 16) + "-" + HEX.formatHex(mailbox, 16, 24) + "-01");
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private static byte[] random() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return random;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
