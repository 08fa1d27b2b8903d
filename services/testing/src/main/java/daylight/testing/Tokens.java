package daylight.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.embedded.Server;
import daylight.embedded.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tokens of the demonstration's accounts, from the real Keycloak. A test that takes more than the four minutes for which they are kept must ask again. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long KEPT_NANOS = 240_000_000_000L;
    private static final Map<Map<String, String>, Kept> TOKENS = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Kept(String token, long since) {}

    /**
     * An access token of a person.
     *
     * @param user {@code citizen}, {@code publisher} (of the agency {@code harbour-finance}), {@code moderator}, {@code registrar}, {@code second-registrar}, {@code investigator}, {@code auditor} or {@code admin}
     */
    public static String of(String user) {
        return token(Map.of(
                "grant_type", "password", "client_id", "demo-cli", "username", user, "password", "demo-" + user));
    }

    /** An access token of a client by its own credentials, such as an agency's. */
    public static String ofClient(String client, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** Asks anew even when a token is kept: after an account was changed. */
    public static void forget() {
        TOKENS.clear();
    }

    private static String token(Map<String, String> form) {
        return TOKENS.compute(
                        form,
                        (asked, kept) -> kept != null && System.nanoTime() - kept.since() < KEPT_NANOS
                                ? kept
                                : new Kept(ask(asked), System.nanoTime()))
                .token();
    }

    private static String ask(Map<String, String> form) {
        String keycloak = TestServers.ensure(EnumSet.of(Server.KEYCLOAK)).keycloak();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/daylight/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gave no token: " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be asked for a token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for a token", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
