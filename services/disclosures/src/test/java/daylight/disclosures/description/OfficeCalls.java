package daylight.disclosures.description;

import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.description.RecordCalls.NOBODY;
import static daylight.disclosures.description.RecordCalls.at;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import daylight.disclosures.RecordFixture;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Everything that can be asked of agencies, calendars and of the service itself. */
final class OfficeCalls {
    private static final String API = "/api/disclosures";
    static final String AGENCY = API + "/agencies/{slug}";
    static final String OPERATIONS = API + "/operations";
    private static final String CALENDAR = API + "/calendars/{jurisdiction}";

    private final Jdbi jdbi;

    OfficeCalls(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static void agencies(AnsweredOperations api) {
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

    void operations(AnsweredOperations api) {
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
