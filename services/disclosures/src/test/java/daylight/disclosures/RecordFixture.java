package daylight.disclosures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records to test with: of the demonstration's agency, each with a title of its own. */
public final class RecordFixture {
    public static final String AGENCY = "harbour-finance";
    public static final String RECORDS = "/api/disclosures/records";

    private RecordFixture() {}

    /** A request of the agency's publisher; the agency is registered when it is not yet. */
    public static RequestSpecification asPublisher() {
        register(AGENCY);
        return as("publisher");
    }

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    public static void register(String slug) {
        register(slug, "CN");
    }

    public static void register(String slug, String jurisdiction) {
        int status = as("admin")
                .body("{\"slug\": \"%s\", \"nameEn\": \"Harbour Finance\", \"jurisdiction\": \"%s\"}"
                        .formatted(slug, jurisdiction))
                .post("/api/disclosures/agencies")
                .statusCode();
        assertThat(status).isIn(201, 409);
    }

    public static String title() {
        return "Report " + UUID.randomUUID();
    }

    /** The smallest record, with more fields as JSON text. */
    public static String json(String title, String more) {
        return "{\"agency\": \"%s\", \"category\": \"statistics\", \"title\": \"%s\"%s}".formatted(AGENCY, title, more);
    }

    public static Response publish(String title, String more) {
        Response published = asPublisher().body(json(title, more)).post(RECORDS);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        return published;
    }

    /** Returns when the search finds as many as that for a query. */
    public static void awaitFound(String query, int many) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(given().queryParam("q", query)
                                .get("/api/disclosures/search")
                                .<Integer>path("total"))
                        .as(query)
                        .isEqualTo(many));
    }

    public static String publishedId() {
        return publish(title(), "").path("id");
    }

    /** The records of {@link #AGENCY} whose titles hold a text. */
    public static List<Map<String, Object>> titled(String part) {
        List<Map<String, Object>> all = given().queryParam("agency", AGENCY)
                .queryParam("size", 100)
                .get(RECORDS)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(record -> String.valueOf(record.get("title")).contains(part))
                .toList();
    }
}
