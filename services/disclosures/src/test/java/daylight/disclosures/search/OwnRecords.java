package daylight.disclosures.search;

import static io.restassured.RestAssured.given;

import daylight.disclosures.indexing.RecordFixture;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records of an agency of a test's own, for the index is shared, and the search among them.
 *
 * @param agency whose records they are
 */
record OwnRecords(RecordFixture records, String agency) {
    static OwnRecords in(RecordFixture records) {
        OwnRecords own = new OwnRecords(records, "agency-" + UUID.randomUUID());
        records.agency(own.agency, "Harbour Authority", "港务局");
        return own;
    }

    UUID put(String... fields) {
        UUID id = records.record(agency, map(fields));
        records.index(id);
        return id;
    }

    /** One that was published so many days after it was due. */
    String record(int delayDays, String... fields) {
        UUID id = records.record(agency, map(fields), delayDays);
        records.index(id);
        return id.toString();
    }

    JsonPath search(String... parameters) {
        return given().queryParams(map(parameters))
                .queryParam("agency", agency)
                .get("/api/disclosures/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> ids(JsonPath found) {
        return found.getList("items.id", String.class);
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
