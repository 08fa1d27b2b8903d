package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** An access token by client credentials, fetched when first needed and again half a minute before it ends. */
public final class Token {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Portal portal;
    private final URI tokenUrl;
    private final Credentials credentials;
    private final InstantSource clock = InstantSource.system();
    private String value = "";
    private Instant staleAt = Instant.MIN;

    public Token(Portal portal, URI tokenUrl, Credentials credentials) {
        this.portal = portal;
        this.tokenUrl = tokenUrl;
        this.credentials = credentials;
    }

    /** The token, fetched anew when it is about to end. */
    public synchronized String bearer() throws IOException, InterruptedException {
        if (clock.instant().isAfter(staleAt)) {
            fetch();
        }
        return value;
    }

    private void fetch() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encoded(credentials.clientId()) + "&client_secret="
                + encoded(credentials.clientSecret());
        HttpResponse<String> response = portal.send(HttpRequest.newBuilder(tokenUrl)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (response.statusCode() != 200) {
            throw new PortalRefusal(response.statusCode(), "no token for " + credentials.clientId());
        }
        JsonNode body = portal.json().readTree(response.body());
        value = body.required("access_token").asText();
        staleAt = clock.instant()
                .plusSeconds(body.required("expires_in").asLong())
                .minus(MARGIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
