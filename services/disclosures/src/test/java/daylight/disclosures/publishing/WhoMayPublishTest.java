package daylight.disclosures.publishing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;

import daylight.disclosures.DisclosuresServers;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Publishing takes a sound token, for this service, of a publisher. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class WhoMayPublishTest {
    @Test
    void withoutATokenOrWithARottenOneNothingIsPublished() {
        given().contentType("application/json")
                .body(json(title(), ""))
                .post(RECORDS)
                .then()
                .statusCode(401);
        String token = Tokens.of("publisher");
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        given().auth()
                .oauth2(forged)
                .contentType("application/json")
                .body(json(title(), ""))
                .post(RECORDS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        given().auth()
                .oauth2(Tokens.ofClient("disclosures", "demo-disclosures-secret"))
                .contentType("application/json")
                .body(json(title(), ""))
                .post(RECORDS)
                .then()
                .statusCode(401);
    }

    @Test
    void aCitizenPublishesNothing() {
        as("citizen")
                .body(json(title(), ""))
                .post(RECORDS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }
}
