package daylight.embedded.portal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Rebuilds the search index from the database while the old one serves, and shows how far it is.")
final class ReindexCommand implements Callable<Integer> {

    private static final String SEEDER =
            "grant_type=client_credentials&client_id=seeder&client_secret=demo-seeder-secret";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var supervisor = new SupervisorProcess(Installation.here());
        if (supervisor.running().isEmpty()) {
            throw new PortalException("The portal does not run. Start it with ./portal up.");
        }
        String given = System.getenv("DAYLIGHT_GATEWAY");
        String origin = given == null ? supervisor.publicUrl() : given;
        try (HttpClient http = HttpClient.newHttpClient()) {
            return follow(http, origin);
        } catch (ConnectException nobody) {
            throw new PortalException("Nobody answers at " + origin
                    + ": ./portal status shows how the gateway is. A rebuild that has begun goes on by itself.");
        }
    }

    private static int follow(HttpClient http, String origin) throws IOException, InterruptedException {
        HttpResponse<String> started = ask(http, origin, "POST");
        if (started.statusCode() == 409) {
            System.out.println("A rebuild is under way already.");
        } else if (started.statusCode() != 202) {
            throw new PortalException("The rebuild was not started: " + started.body());
        }
        while (true) {
            HttpResponse<String> answer = ask(http, origin, "GET");
            if (answer.statusCode() != 200) {
                throw new PortalException("How far the rebuild is cannot be read: " + answer.body());
            }
            String state = value(answer.body(), "\"state\":\"([a-z]+)\"");
            System.out.println(state + ": " + value(answer.body(), "\"done\":([0-9]+)") + " of "
                    + value(answer.body(), "\"records\":([0-9]+)") + " records");
            if (!state.equals("running")) {
                return state.equals("succeeded") ? 0 : 1;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** A token lives for minutes, a rebuild may take longer: each call asks for its own. */
    private static HttpResponse<String> ask(HttpClient http, String origin, String method)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + "/api/disclosures/operations/reindex"))
                .header("Authorization", "Bearer " + token(http, origin))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String token(HttpClient http, String origin) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + "/auth/realms/daylight/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SEEDER))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new PortalException("Keycloak gave no token: " + answer.body());
        }
        return value(answer.body(), "\"access_token\":\"([^\"]+)\"");
    }

    private static String value(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            throw new PortalException("Not understood: " + json);
        }
        return matcher.group(1);
    }
}
