package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.restore;
import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What registrars impose, and what comes back. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class SupervisionTest {
    private final Tables tables;

    SupervisionTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void supervisionGoesFromWarningToRevocationByTwo() {
        String reference = Portal.registered();
        String basis = ", \"reason\": \"Reports are missing.\", \"legalBasis\": \"Article 30\"";

        file("registrar", reference, "warning", "{}", basis).statusCode(201).body("state", equalTo("effective"));
        file("registrar", reference, "abnormal-listing", "{}", basis).statusCode(201);
        file("registrar", reference, "abnormal-listing", "{}", basis)
                .statusCode(409)
                .body("type", matchesPattern(".*/filing-without-effect"));
        file("registrar", reference, "suspension", "{}", basis).statusCode(201);
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("suspended"))
                .body("abnormal", equalTo(true));
        String revocation = revoke(reference);

        assertThat(revocation).isNotEmpty();
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("revoked"))
                .body("endedOn", equalTo(today().toString()));
        assertThat(tables.events(reference))
                .endsWith(
                        "OrganizationPenalized",
                        "OrganizationPenalized",
                        "OrganizationPenalized",
                        "OrganizationDissolved");
        file("citizen", reference, "change-of-name", "{\"name\": \"" + freshName() + "\"}", "")
                .statusCode(409)
                .body("type", matchesPattern(".*/organization-not-now"));
        restore(reference).statusCode(201);
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("registered"))
                .body("abnormal", equalTo(false))
                .body("endedOn", nullValue());
    }

    @Test
    void whatEndedAndCameBackIsShownAsItHadEndedThen() {
        String reference = Portal.registered();
        revoke(reference);
        tables.backdate(reference, 30);
        String then = today().minusDays(10).toString();

        for (int i = 0; i < 2; i++) {
            restore(reference).statusCode(201);
            given().queryParam("at", then)
                    .get(API + "/register/" + reference)
                    .then()
                    .body("state", equalTo("revoked"))
                    .body("endedOn", equalTo(today().minusDays(30).toString()));
            revoke(reference);
            given().queryParam("at", then)
                    .get(API + "/register/" + reference)
                    .then()
                    .body("endedOn", equalTo(today().minusDays(30).toString()));
            given().get(API + "/register/" + reference).then().body("endedOn", equalTo(today().toString()));
        }
    }
}
