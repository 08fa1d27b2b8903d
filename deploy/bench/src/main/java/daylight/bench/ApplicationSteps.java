package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Steps of applications, saved at a steady rate through the gateway, each durable when it is answered, beside plain inserts of drafts. */
record ApplicationSteps(Map<String, String> environment, int port) {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double APPLICATIONS = 200;
    private static final int DRAFTS = 16;

    void run(Report report, Bed bed) throws IOException, InterruptedException {
        double raw = Pgbench.perSecond(
                environment,
                "organizations",
                "INSERT INTO application (id, reference, account, state, steps, created_at, updated_at, version) VALUES"
                        + " (gen_random_uuid(), gen_random_uuid()::text, 'bench', 'draft', '{}', now(), now(), 1);\n",
                10);
        String token = citizen(bed);
        List<String> drafts = drafts(bed, token);
        // One account may have twenty drafts open, so each is filled in again and again: a lock, a check and a commit
        // each time.
        PacedCalls.Outcome saved = new PacedCalls(port, APPLICATIONS, TIME, 32)
                .run(number -> PlainHttp.json(
                        "PUT",
                        "/api/organizations/applications/" + drafts.get((int) (number % drafts.size()))
                                + "/steps/purposes",
                        token,
                        "{\"purposes\": \"Purposes of attempt " + number + "\"}"));
        report.add(Figure.atLeast("steps of applications, durable", saved.perSecond(), "a second", APPLICATIONS * 0.99)
                .beside(raw));
        report.add(Figure.info("steps of applications, p99", saved.millis(99), "ms"));
        report.add(Figure.atMost("steps not saved", saved.failed(), "", 0));
    }

    private static List<String> drafts(Bed bed, String token) throws IOException, InterruptedException {
        List<String> drafts = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < DRAFTS; i++) {
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(bed.portal().at("/api/organizations/applications"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IOException("A draft was answered " + answer.statusCode() + ": " + answer.body());
                }
                drafts.add(bed.portal()
                        .json()
                        .readTree(answer.body())
                        .required("id")
                        .asText());
            }
        }
        return drafts;
    }

    /** The token of the demonstration's citizen: whoever applies is a person. */
    private static String citizen(Bed bed) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(bed.settings().tokenUrl())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "grant_type=password&client_id=demo-cli&username=citizen&password=demo-citizen"))
                            .build(),
                    BodyHandlers.ofString());
            JsonNode token = bed.portal().json().readTree(answer.body());
            return token.required("access_token").asText();
        }
    }
}
