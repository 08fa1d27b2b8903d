package daylight.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.ThreadLocalRandom;

/** What programs do with the register before a journey begins. */
final class RegisterApi {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private RegisterApi() {}

    /**
     * Brings in an organization that was registered on the first of March of a year, with the report on that year; it owes those of the two years after.
     *
     * @return its reference
     */
    static String registeredBefore(String name, int year) {
        String code = code();
        HttpResponse<String> answer =
                Api.post("/api/organizations/imports", "application/x-ndjson", Api.token(), """
                {"code":"%s","name":"%s","kind":"social-service","region":"110000","registeredOn":"%d-03-01","purposes":"To teach reading.",\
                "address":"3 Quay","reports":[{"year":%d,"filedOn":"%d-04-30","income":40000,"spending":38000},{"year":%d},{"year":%d}]}
                """.formatted(
                                code, name, year, year, year + 1, year + 1, year + 2));
        if (!answer.body().contains("\"added\":1")) {
            throw new IllegalStateException("Not brought in: " + answer.body());
        }
        return json(Api.get("/api/organizations/register/" + code))
                .path("reference")
                .asText();
    }

    /**
     * A registrar appoints the first representative of an organization that has none.
     *
     * @return the secret of the invitation
     */
    static String invites(String reference) {
        HttpResponse<String> answer = Api.post(
                "/api/organizations/register/" + reference + "/invitations",
                "application/json",
                Api.token(new Api.Person("registrar")),
                "{\"manager\":true}");
        return json(answer.body()).path("token").asText();
    }

    /**
     * A complete application of the citizen's for a community organization, submitted.
     *
     * @return its id
     */
    static String submitted(String name) {
        String token = Api.token(new Api.Person("citizen"));
        String applications = "/api/organizations/applications";
        String application = applications + "/"
                + json(Api.post(applications, "application/json", token, "{}").body())
                        .path("id")
                        .asText();
        Applicant.steps(name).forEach((step, content) -> Api.put(application + "/steps/" + step, token, content));
        for (String document : Applicant.DOCUMENTS) {
            String file = "/attachments?document=" + document + "&name=paper.txt";
            Api.post(application + file, "application/octet-stream", token, "The paper that says so.");
        }
        HttpResponse<String> answer = Api.post(application + "/submission", "application/json", token, "{}");
        if (!json(answer.body()).path("state").asText().equals("submitted")) {
            throw new IllegalStateException("Not submitted: " + answer.body());
        }
        return application.substring(applications.length() + 1);
    }

    /** Whether the public list names it as late. */
    static boolean late(String reference) {
        String cursor = "";
        do {
            JsonNode page = json(Api.get("/api/organizations/late" + cursor));
            for (JsonNode one : page.path("items")) {
                if (one.path("organization").path("reference").asText().equals(reference)) {
                    return true;
                }
            }
            cursor = page.has("next") ? "?cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return false;
    }

    /** A unified social credit code that nobody has, with both its check characters (GB 32100-2015, GB 11714). */
    private static String code() {
        String serial = String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (serial.charAt(i) - '0') * WEIGHTS[i];
        }
        String code = "52110000" + serial + "0123456789X0".charAt((11 - sum % 11) % 11);
        int weighted = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            weighted += SIGNS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % SIGNS.length();
        }
        return code + SIGNS.charAt((SIGNS.length() - weighted % SIGNS.length()) % SIGNS.length());
    }

    private static JsonNode json(String body) {
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("No JSON: " + body, e);
        }
    }
}
