package daylight.disclosures.description;

import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Every operation is called, and each answer held against the description that the service gives of itself. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class OpenApiTest {
    private static final String API = "/api/disclosures";
    private static final String RECORDS = API + "/records";
    private static final String RECORD = RECORDS + "/{key}";
    private static final String AGENCY = API + "/agencies/{slug}";
    private static final String OPERATIONS = API + "/operations";
    private static final String CALENDAR = API + "/calendars/{jurisdiction}";
    private static final String GROUNDS = "{\"reason\": \"By mistake\", \"legalBasis\": \"Article 18\"}";
    private static final UUID NOBODY = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Jdbi jdbi;

    @Test
    void realAnswersOfEveryOperationAreAsDescribed() {
        AnsweredOperations api = new AnsweredOperations();
        agencies(api);
        Response record = records(api);
        history(api, record.path("id"));
        search(api);
        ends(api, record.path("id"));
        operations(api);

        assertThat(api.answered(2)).isEqualTo(api.all());
        Set<String> withoutRefusal = new TreeSet<>(api.all());
        withoutRefusal.removeAll(api.answered(4));
        // What takes nothing and is open to all refuses nothing.
        assertThat(withoutRefusal).containsExactly("GET " + API + "/categories");
    }

    @Test
    void everyFieldThatIsDescribedIsOneThatIsTaken() throws Exception {
        RecordFixture.register("described-board");
        String id = RecordFixture.publishedId();
        JsonNode api = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
        assertThat(taken(api, "post", API + "/agencies", "")).contains("slug", "homepage");
        assertThat(taken(api, "put", AGENCY, "described-board")).contains("nameZh", "jurisdiction");
        assertThat(taken(api, "post", RECORDS, "")).contains("title", "related");
        assertThat(taken(api, "put", RECORD, id)).contains("title", "reason");
        assertThat(taken(api, "post", RECORD + "/withdrawal", id)).contains("reason", "legalBasis");
        assertThat(taken(api, "post", RECORD + "/erasure", id)).contains("courtOrder");
        assertThat(taken(api, "post", OPERATIONS + "/archive/replay", "")).contains("from", "to");
    }

    /** Sends all described fields with a wrong type: each must be refused for that, and none as unknown. */
    private static Set<String> taken(JsonNode api, String method, String path, String named) {
        JsonNode schema = api.at("/paths/" + path.replace("/", "~1"))
                .path(method)
                .at("/requestBody/content/application~1json/schema");
        String name = schema.path("$ref").asText().replaceFirst(".*/", "");
        Set<String> fields = new TreeSet<>();
        api.at("/components/schemas/" + name + "/properties").fieldNames().forEachRemaining(fields::add);
        ObjectNode body = new ObjectMapper().createObjectNode();
        fields.forEach(body::putObject);
        Response answer = at("admin", 1)
                .body(body.toString())
                .request(method.toUpperCase(Locale.ROOT), path.replaceFirst("\\{[a-z]+}", named));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.asString()).doesNotContain("Is not a field here.");
        return fields;
    }

    private static void agencies(AnsweredOperations api) {
        String slug = "board-" + UUID.randomUUID().toString().substring(0, 8);
        String list = API + "/agencies";
        String entry =
                "{\"slug\": \"" + slug + "\", \"nameEn\": \"Board\", \"nameZh\": \"局\", \"jurisdiction\": \"CN\","
                        + " \"region\": \"310000\", \"homepage\": \"https://example.org\"}";
        api.check("POST " + list, 201, as("admin").body(entry).post(list));
        api.check("POST " + list, 409, as("admin").body(entry).post(list));
        api.check("POST " + list, 422, as("admin").body("{}").post(list));
        api.check("GET " + list, 200, given().queryParam("size", 1).get(list));
        api.check("GET " + list, 400, given().queryParam("size", 0).get(list));
        api.check("GET " + AGENCY, 200, given().get(AGENCY, slug));
        api.check("GET " + AGENCY, 404, given().get(AGENCY, "nobody-at-all"));
        String renamed = "{\"nameEn\": \"Other\", \"jurisdiction\": \"CN\"}";
        api.check("PUT " + AGENCY, 200, at("admin", 1).body(renamed).put(AGENCY, slug));
        api.check("PUT " + AGENCY, 412, at("admin", 1).body(renamed).put(AGENCY, slug));
        String rotate = AGENCY + "/credentials/rotate";
        api.check("POST " + rotate, 404, as("admin").post(rotate, "nobody-at-all"));
        Response rotated = await().atMost(Duration.ofSeconds(60))
                .until(() -> as("admin").post(rotate, slug), answer -> answer.statusCode() == 200);
        api.check("POST " + rotate, 200, rotated);
    }

    private static RequestSpecification at(String user, int version) {
        return as(user).header("If-Match", "\"" + version + "\"");
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

    private void operations(AnsweredOperations api) {
        String reindex = OPERATIONS + "/reindex";
        Response started = await().atMost(Duration.ofMinutes(2))
                .until(() -> as("admin").post(reindex), answer -> answer.statusCode() == 202);
        api.check("POST " + reindex, 202, started);
        api.check("POST " + reindex, 401, given().post(reindex));
        api.check("GET " + reindex, 200, as("admin").get(reindex));
        api.check("GET " + reindex, 403, as("auditor").get(reindex));
        UUID letter = deadLetter();
        api.check("GET " + OPERATIONS + "/dead-letters", 200, as("admin").get(OPERATIONS + "/dead-letters"));
        api.check("GET " + OPERATIONS + "/dead-letters", 403, as("citizen").get(OPERATIONS + "/dead-letters"));
        String replay = OPERATIONS + "/dead-letters/{id}/replay";
        api.check("POST " + replay, 204, as("admin").post(replay, letter));
        api.check("POST " + replay, 404, as("admin").post(replay, NOBODY));
        String archive = OPERATIONS + "/archive/replay";
        String time = "{\"from\": \"1999-01-01T00:00:00Z\", \"to\": \"1999-01-02T00:00:00Z\"}";
        api.check("POST " + archive, 200, as("admin").body(time).post(archive));
        api.check("POST " + archive, 422, as("admin").body("{}").post(archive));
        calendars(api);
    }

    private static void calendars(AnsweredOperations api) {
        String year = "{\"source\": \"https://example.org\", \"off\": [\"2012-01-03\"]}";
        api.check("PUT " + CALENDAR + "/{year}", 200, as("admin").body(year).put(CALENDAR + "/{year}", "GB-EAW", 2012));
        api.check("PUT " + CALENDAR + "/{year}", 422, as("admin").body("{}").put(CALENDAR + "/{year}", "GB-EAW", 2012));
        api.check("GET " + CALENDAR, 200, given().get(CALENDAR, "GB-EAW"));
        api.check("GET " + CALENDAR, 404, given().get(CALENDAR, "FR"));
    }

    /** One that can be worked in: of a record that is there. */
    private UUID deadLetter() {
        UUID letter = UUID.randomUUID();
        String event = """
                {"specversion": "1.0", "id": "%s", "source": "/api/disclosures", "type": "RecordPublished", "subject": "%s",
                 "time": "2026-01-01T00:00:00Z", "aggregateversion": 1, "data": {}}""".formatted(UUID.randomUUID(), RecordFixture.publishedId());
        jdbi.useHandle(
                handle -> handle.execute("""
                INSERT INTO dead_letter (id, consumer, topic, partition, "offset", message, cause, failed_at, attempts)
                VALUES (?, 'disclosures-indexer', 'gone', 0, ?, ?, 'Elasticsearch refused it', now(), 1)
                """, letter, System.nanoTime(), event.getBytes(StandardCharsets.UTF_8)));
        return letter;
    }
}
