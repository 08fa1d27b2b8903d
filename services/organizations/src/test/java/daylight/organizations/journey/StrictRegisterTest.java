package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.settle;
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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the register must not do, however it is asked. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class StrictRegisterTest {
    private static final String REASON = ", \"reason\": \"Typing error.\"";

    private static String correction(String field, String value) {
        return "{\"field\": \"" + field + "\", \"value\": \"" + value + "\"}";
    }

    @Test
    void nobodyKnowsWhatWillBe() {
        String entry = API + "/register/" + Portal.registered();

        given().queryParam("at", today().toString()).get(entry).then().statusCode(200);
        given().queryParam("at", today().plusDays(1).toString())
                .get(entry)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("at"));
    }

    @Test
    void aDayThatNoCalendarOfOursHasIsRefused() {
        String entry = API + "/register/" + Portal.registered();

        for (String day : List.of("-5000-01-01", "+12025-01-01", "2025-02-30", "yesterday")) {
            given().queryParam("at", day).get(entry).then().statusCode(400).body("errors[0].field", equalTo("at"));
        }
        given().queryParam("at", "0000-01-01").get(entry).then().statusCode(404);
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
    void anOrganizationIsFoundByItsCodeInFullWidthToo() {
        String reference = Portal.registered();
        String code =
                given().get(API + "/register/" + reference).then().extract().path("code");
        StringBuilder wide = new StringBuilder();
        code.chars().forEach(one -> wide.append((char) (one - '!' + '\uFF01')));

        given().get(API + "/register/{code}", wide.toString()).then().body("reference", equalTo(reference));
        given().get(API + "/codes/{code}", wide.toString())
                .then()
                .body("wellFormed", equalTo(true))
                .body("organization.reference", equalTo(reference));
    }

    @Test
    void anOrganizationOfChinaStaysInChina() {
        file(
                        "citizen",
                        Portal.registered(),
                        "change-of-domicile",
                        "{\"address\": \"9 New Lane\", \"region\": \"GB-EAW\"}",
                        "")
                .statusCode(422)
                .body("errors.field", hasItem("content.region"));
    }

    @Test
    void onlyDivisionsThatGiveCodesTakeApplicationsAndReservations() {
        String id = as("citizen")
                .body("{}")
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String foreign =
                "{\"name\": \"Harbour Friends Society\", \"kind\": \"community-organization\", \"region\": \"GB\"}";

        Portal.save(id, "name", foreign).statusCode(422).body("errors.field", hasItem("region"));
        as("citizen")
                .body(foreign)
                .post(API + "/names/reservations")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("region"));
        as("citizen").post(API + "/applications/" + id + "/withdrawal").then().statusCode(200);
    }

    @Test
    void whatHasEndedTakesNothingButItsCorrectionAndItsRestoration() {
        String reference = Portal.registered();
        String revocation = file(
                        "registrar",
                        reference,
                        "revocation",
                        "{}",
                        ", \"reason\": \"Forged minutes.\", \"legalBasis\": \"Article 30\"")
                .statusCode(201)
                .body("state", equalTo("awaiting-second"))
                .extract()
                .path("id");
        settle("registrar", revocation, "acceptance", "{}").statusCode(403);
        settle("second-registrar", revocation, "acceptance", "{}").statusCode(200);

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
        file("registrar", reference, "restoration", "{}", ", \"reason\": \"A court so ordered.\"")
                .statusCode(201);

        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("registered"))
                .body("endedOn", nullValue());
    }

    @Test
    void liquidationComesBeforeItsStepsAndItsEnd() {
        String reference = Portal.registered();
        String told = "{\"text\": \"Creditors were called.\"}";

        file("citizen", reference, "liquidation-step", told, "").statusCode(409);
        file("citizen", reference, "end-of-liquidation", told, "").statusCode(409);
        file("registrar", reference, "restoration", "{}", ", \"reason\": \"R\"").statusCode(409);
        String dissolution = file("citizen", reference, "dissolution", "{}", "")
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", dissolution, "acceptance", "{}").statusCode(200);

        file("citizen", reference, "dissolution", "{}", "").statusCode(409);
        file("citizen", reference, "liquidation-step", told, "").statusCode(201).body("state", equalTo("effective"));
        file("citizen", reference, "change-of-purposes", "{\"purposes\": \"More.\"}", "")
                .statusCode(409)
                .body("state", equalTo("liquidating"));
    }

    @Test
    void aCodeOfAnotherAuthorityOrKindNeedsAReason() {
        // Of the market's authority (9), and of a foundation (53); both pass their checks.
        String line =
                "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"social-association\", \"region\": \"110000\"%s}";

        Bringing.post(
                        "/api/organizations/imports",
                        line.formatted("91350100M000100Y43", "北京别家登记协会", ""),
                        line.formatted("91350100M000100Y43", "北京别家登记协会", ", \"codeReason\": \"So on its certificate\""))
                .statusCode(200)
                .body(containsString("Must begin with 51"))
                .body(containsString("{\"added\":1,\"known\":0,\"refused\":1}"));
        as("citizen").get(API + "/codes/91350100M000100Y43").then().body("wellFormed", equalTo(true));
    }
}
