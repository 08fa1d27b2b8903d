package daylight.journeys;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What a program does around a journey: data that no page enters. */
final class Api {
    private Api() {}

    /** Puts data in as the portal's administrator. */
    static int put(String path, String json) {
        return send(HttpRequest.newBuilder(at(path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)))
                .statusCode();
    }

    /** Posts a form as a page would whose browser says where it comes from. */
    static HttpResponse<String> postForm(String path, String form, String site) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(form)));
    }

    /** Posts data as somebody. */
    static HttpResponse<String> post(String path, String type, String token, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Puts data as somebody. */
    static HttpResponse<String> put(String path, String token, String json) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** What anybody may read. */
    static String get(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Cache-Control", "no-cache"))
                .body();
    }

    /** The portal's administrator, as a program. */
    static String token() {
        return token("grant_type=client_credentials&client_id=seeder&client_secret=demo-seeder-secret");
    }

    /** One of the demonstration's people, as a program of theirs. */
    static String token(Person person) {
        return token("grant_type=password&client_id=demo-cli&username=" + person.account() + "&password=demo-"
                + person.account());
    }

    /** Whose account a program uses. */
    record Person(String account) {}

    private static String token(String form) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at("/auth/realms/daylight/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new IllegalStateException("No token in " + answer.body(), e);
        }
    }

    private static URI at(String path) {
        return URI.create(Portal.running().url() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The portal did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
