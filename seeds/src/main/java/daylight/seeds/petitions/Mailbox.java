package daylight.seeds.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail sink of the embedded portal, through its HTTP API. */
final class Mailbox implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("/petitions/confirm\\?token=([A-Za-z0-9_-]{71})");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LOOKS = 2_400;

    private final URI api;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();

    Mailbox(URI api) {
        this.api = api;
    }

    /**
     * The token of the newest link to confirm that was sent to an address.
     *
     * @throws IOException when none comes within two minutes
     */
    String token(String address) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            String found = newest(address);
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IOException("No mail came to " + address);
    }

    private String newest(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api.resolve("/api/user/" + address + "/messages/"))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        String token = "";
        // Until the first mail the sink does not know the address.
        if (answer.statusCode() == 200) {
            for (JsonNode message : json.readTree(answer.body())) {
                Matcher link = TOKEN.matcher(plain(message.path("mimeMessage").asText()));
                while (link.find()) {
                    token = link.group(1);
                }
            }
        }
        return token;
    }

    /** Quoted-printable as far as links need it. */
    private static String plain(String mime) {
        return mime.replace("=\r\n", "").replace("=3D", "=");
    }

    @Override
    public void close() {
        http.close();
    }
}
