package daylight.disclosures;

import static daylight.disclosures.RecordFixture.RECORDS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.util.List;

/** What is expected of a request that comes twice. */
final class Repeated {
    private Repeated() {}

    static void isTheSame(Response second, Response first, int status) {
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(status);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(status);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    static void isRefusedAsReused(Response other) {
        other.then().statusCode(422).body("type", containsString("/problems/idempotency-key-reused"));
    }

    static List<String> acts(String id) {
        return given().get(RECORDS + "/" + id + "/versions").path("items.act");
    }
}
