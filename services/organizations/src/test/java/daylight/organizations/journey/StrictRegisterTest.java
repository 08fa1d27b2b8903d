package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.restore;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
        String id = Drafts.begun("citizen");
        String foreign =
                "{\"name\": \"Harbour Friends Society\", \"kind\": \"community-organization\", \"region\": \"GB\"}";

        Portal.save(id, "name", foreign).statusCode(422).body("errors.field", hasItem("region"));
        as("citizen")
                .body(foreign)
                .post(API + "/names/reservations")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("region"));
        Drafts.withdraw(id).statusCode(200);
    }

    @Test
    void liquidationComesBeforeItsStepsAndItsEnd() {
        String reference = Portal.registered();
        String told = "{\"text\": \"Creditors were called.\"}";

        file("citizen", reference, "liquidation-step", told, "").statusCode(409);
        file("citizen", reference, "end-of-liquidation", told, "").statusCode(409);
        restore(reference).statusCode(409);
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
