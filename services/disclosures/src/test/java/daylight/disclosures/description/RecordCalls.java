package daylight.disclosures.description;

import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Everything that can be asked of records, called with real ones. */
final class RecordCalls {
    private static final String API = "/api/disclosures";
    static final String RECORDS = API + "/records";
    static final String RECORD = RECORDS + "/{key}";
    static final UUID NOBODY = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final String GROUNDS = "{\"reason\": \"By mistake\", \"legalBasis\": \"Article 18\"}";

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    /** From the first version of a record to its end. */
    void all(AnsweredOperations api) {
        String id = records(api).path("id");
        history(api, id);
        search(api);
        ends(api, id);
    }

    private Response records(AnsweredOperations api) {
        api.check("GET " + API + "/categories", 200, given().get(API + "/categories"));
        String full = ", \"summary\": \"S\", \"body\": \"B\", \"documentNumber\": \"" + word
                + "\", \"issued\": \"2024-03-01\","
                + " \"firstPublished\": \"2024-03-08\", \"sourceUrl\": \"https://example.org/a\", \"effectiveFrom\": \"2024-04-01\","
                + " \"effectiveTo\": \"2025-04-01\", \"region\": \"310000\", \"topics\": [\"t\"], \"legalBasis\": \"L\"";
        String body = json("Described " + word, full);
        Response posted =
                api.check("POST " + RECORDS, 201, asPublisher().body(body).post(RECORDS));
        api.check("POST " + RECORDS, 409, asPublisher().body(body).post(RECORDS));
        api.check("POST " + RECORDS, 422, asPublisher().body("{\"colour\": 1}").post(RECORDS));
        api.check("POST " + RECORDS, 400, asPublisher().body("{").post(RECORDS));
        api.check(
                "POST " + RECORDS,
                401,
                given().contentType("application/json").body(body).post(RECORDS));
        api.check("POST " + RECORDS, 403, as("citizen").body(body).post(RECORDS));
        String lines = json(title(), ", \"documentNumber\": \"" + word + "\"") + "\n" + body + "\n{}\n";
        api.check("POST " + RECORDS + "/batch", 200, batch("publisher", lines));
        api.check("POST " + RECORDS + "/batch", 403, batch("citizen", lines));
        api.check("GET " + RECORD, 200, given().get(RECORD, posted.<String>path("reference")));
        api.check("GET " + RECORD, 404, given().get(RECORD, NOBODY));
        api.check("GET " + RECORDS, 200, given().queryParam("size", 3).get(RECORDS));
        api.check("GET " + RECORDS, 400, given().queryParam("state", "lost").get(RECORDS));
        return posted;
    }

    private static Response batch(String user, String lines) {
        return as(user).contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(RECORDS + "/batch");
    }

    private void history(AnsweredOperations api, String id) {
        String amended =
                json("Described anew " + word, ", \"reason\": \"A slip\", \"body\": \"C\", \"topics\": [\"u\"]");
        api.check("PUT " + RECORD, 428, as("publisher").body(amended).put(RECORD, id));
        api.check("PUT " + RECORD, 200, at("publisher", 1).body(amended).put(RECORD, id));
        String versions = RECORD + "/versions";
        api.check("GET " + versions, 200, given().get(versions, id));
        api.check("GET " + versions, 404, given().get(versions, NOBODY));
        String version = versions + "/{version}";
        api.check("GET " + version, 200, given().get(version, id, 1));
        api.check("GET " + version, 404, given().get(version, id, 9));
        api.check("GET " + version + "/canonical", 200, given().get(version + "/canonical", id, 2));
        api.check("GET " + version + "/canonical", 404, given().get(version + "/canonical", id, 9));
        String diff = versions + "/{from}/diff/{to}";
        api.check("GET " + diff, 200, given().get(diff, id, 1, 2));
        api.check("GET " + diff, 404, given().get(diff, id, 1, 9));
    }

    private void search(AnsweredOperations api) {
        awaitFound("\"described anew\" " + word, 1);
        for (String form : new String[] {"", ".atom", ".csv", ".ndjson"}) {
            String search = API + "/search" + form;
            api.check("GET " + search, 200, given().queryParam("q", word).get(search));
            api.check(
                    "GET " + search,
                    200,
                    given().queryParam("q", "number:" + word).get(search));
            api.check("GET " + search, 200, given().get(search));
            api.check(
                    "GET " + search, 400, given().queryParam("late", "perhaps").get(search));
        }
    }

    private static void ends(AnsweredOperations api, String id) {
        String withdrawal = RECORD + "/withdrawal";
        api.check("POST " + withdrawal, 422, as("publisher").body("{}").post(withdrawal, id));
        api.check("POST " + withdrawal, 200, as("publisher").body(GROUNDS).post(withdrawal, id));
        api.check("GET " + RECORD, 410, given().get(RECORD, id));
        api.check(
                "GET " + RECORDS, 200, given().queryParam("state", "withdrawn").get(RECORDS));
        api.check("GET " + RECORD, 200, as("auditor").get(RECORD, id));
        String erasure = RECORD + "/erasure";
        api.check("POST " + erasure, 403, as("publisher").body(GROUNDS).post(erasure, id));
        api.check("POST " + erasure, 200, as("admin").body(GROUNDS).post(erasure, id));
        api.check("GET " + RECORD + "/versions", 200, given().get(RECORD + "/versions", id));
    }

    static RequestSpecification at(String user, int version) {
        return as(user).header("If-Match", "\"" + version + "\"");
    }
}
