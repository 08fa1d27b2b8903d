package daylight.disclosures.history;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;

import io.restassured.response.Response;

/** A correction, as a publisher sends it. */
final class Amending {
    private Amending() {}

    static Response amend(String id, int version, String title, String more) {
        return asPublisher()
                .header("If-Match", "\"" + version + "\"")
                .body(json(title, ", \"reason\": \"A figure was wrong\"" + more))
                .put(RECORDS + "/" + id);
    }
}
