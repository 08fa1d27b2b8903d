package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.restore;
import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.imports.Bringing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is set right must fit, and nothing else is done to what has ended. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class CorrectionsTest {
    private static final String REASON = ", \"reason\": \"Typing error.\"";

    private static String correction(String field, String value) {
        return "{\"field\": \"" + field + "\", \"value\": \"" + value + "\"}";
    }

    @Test
    void howItsOwnNameIsWrittenMayBeSetRight() {
        String name = freshName();
        String reference = Portal.registered(name);
        String traditional = name.replace("云", "雲").replace("协", "協");

        file("registrar", reference, "correction", correction("name", traditional), REASON)
                .statusCode(201);

        given().get(API + "/register/" + reference).then().body("name", equalTo(traditional));
    }

    @Test
    void aCorrectionMustFitItsField() {
        String reference = Portal.registered();
        String taken = freshName();
        Portal.registered(taken);

        file("registrar", reference, "correction", correction("name", taken), REASON)
                .statusCode(422)
                .body("errors[0].detail", containsString("registered organization"));
        file("registrar", reference, "correction", correction("name", "北京市国务院互助协会"), REASON)
                .statusCode(422)
                .body("errors.field", hasItem("content.value"));
        file("registrar", reference, "correction", correction("address", "1 Lane\\n2 Lane"), REASON)
                .statusCode(422)
                .body("errors.field", hasItem("content.value"));
        file("registrar", reference, "correction", correction("state", "revoked"), REASON)
                .statusCode(422)
                .body("errors.field", hasItem("content.field"));
    }

    @Test
    void nothingHereBecomesPartOfAnOrganizationOfAnotherRegister() {
        Bringing.bring("{\"foreignNumber\": \"GB-CHC-557001\", \"name\": \"Elsewhere Friends\", \"kind\":"
                + " \"foreign-charity\", \"region\": \"GB-EAW\"}");

        file("registrar", Portal.registered(), "merger", "{\"into\": \"GB-CHC-557001\"}", REASON)
                .statusCode(422)
                .body("errors.field", hasItem("content.into"));
    }

    @Test
    void whatHasEndedTakesNothingButItsCorrectionAndItsRestoration() {
        String reference = Portal.registered();
        revoke(reference);

        file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", "")
                .statusCode(409)
                .body("state", equalTo("revoked"));
        file("registrar", reference, "warning", "{}", ", \"reason\": \"R\", \"legalBasis\": \"B\"")
                .statusCode(409);
        file("registrar", reference, "correction", correction("officer", "Holder of chair"), REASON)
                .statusCode(201);
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("revoked"))
                .body("endedOn", equalTo(today().toString()))
                .body("officers.name", not(hasItem("Holder of chair")));
        restore(reference).statusCode(201);

        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("registered"))
                .body("endedOn", nullValue());
    }
}
