package daylight.embedded.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demonstration's roster over HTTP, as an administrator would publish it. */
final class RosterService {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final Entrance entrance;

    RosterService(Entrance entrance) {
        this.entrance = entrance;
    }

    /** The current note; empty when there is none. */
    String current() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/reports/roster")));
        return switch (answer.statusCode()) {
            case 200 -> answer.body();
            case 404 -> "";
            default ->
                throw new PortalException("The roster could not be read: " + answer.statusCode() + " " + answer.body());
        };
    }

    /** A page of the portal; empty when there is none of this address. */
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri(path)));
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    void publish(String note) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/reports/rosters"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "text/plain;charset=utf-8")
                .POST(BodyPublishers.ofString(note)));
        if (answer.statusCode() != 201) {
            throw new PortalException("The roster was not taken: " + answer.statusCode() + " " + answer.body());
        }
    }

    private String token() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(uri("/auth/realms/daylight/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=seeder&client_secret=demo-seeder-secret")));
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new PortalException("Keycloak gave no token for the roster: " + answer.statusCode());
        }
        return token.group(1);
    }

    private URI uri(String path) {
        return URI.create(entrance.localUrl() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
