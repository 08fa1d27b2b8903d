package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.save;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class BadInputTest {
    private String id = "";

    @BeforeEach
    void givenADraft() {
        id = Drafts.named(freshName());
    }

    @AfterEach
    void withdraw() {
        Drafts.withdraw(id);
    }

    @Test
    void everyFaultOfAStepIsNamedAtOnce() {
        save(id, "name", """
                {"name": "北京市\\u202e晴川会", "kind": "club", "region": "999999", "colour": "red"}""").statusCode(422).body("errors.field", hasItems("name", "kind", "region", "colour"));
    }

    @Test
    void aPostcodeHasSixDigits() {
        for (String wrong : List.of("abc", "12345", "1234567")) {
            save(id, "seat", "{\"address\": \"1 Lane\", \"postcode\": \"" + wrong + "\"}")
                    .statusCode(422)
                    .body("errors.field", hasItem("postcode"));
        }
        save(id, "seat", "{\"address\": \"1 Lane\", \"postcode\": \"100000\"}").statusCode(200);
    }

    @Test
    void anIncompleteApplicationIsNotSubmittedAndSaysWhatIsMissing() {
        as("citizen")
                .post(API + "/applications/" + id + "/submission")
                .then()
                .statusCode(409)
                .body("type", matchesPattern(".*/application-incomplete"))
                .body("checklist.find { it.step == 'name' }.complete", equalTo(true))
                .body("checklist.find { it.step == 'documents' }.missing.field", hasItems("declared", "charter"));
    }

    @Test
    void anAttachmentThatLiesAboutItsTypeIsRefused() {
        as("citizen")
                .contentType("application/octet-stream")
                .queryParam("document", "charter")
                .queryParam("name", "charter.pdf")
                .body("Not a PDF at all.\n".getBytes(StandardCharsets.UTF_8))
                .post(API + "/applications/" + id + "/attachments")
                .then()
                .statusCode(422)
                .body("type", matchesPattern(".*/attachment-misnamed"));
    }

    @Test
    void aFileWhoseNameReadsOtherwiseThanItIsIsRefused() {
        for (String wrong : List.of("charter\u202Efdp.exe", "charter\u0085.txt", "x".repeat(201))) {
            as("citizen")
                    .contentType("application/octet-stream")
                    .queryParam("document", "charter")
                    .queryParam("name", wrong)
                    .body("Article 1\n".getBytes(StandardCharsets.UTF_8))
                    .post(API + "/applications/" + id + "/attachments")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("name"));
        }
    }

    @Test
    void anothersApplicationIsNotThere() {
        as("publisher").get(API + "/applications/" + id).then().statusCode(404);
        as("publisher").post(API + "/applications/" + id + "/submission").then().statusCode(404);
        as("registrar").get(API + "/review/applications/" + id).then().statusCode(404);
        as("citizen").put(API + "/applications/" + id + "/steps/colour").then().statusCode(404);
    }

    @Test
    void aFilingSaysEverythingThatIsWrongWithIt() {
        String reference = Portal.registered();

        file("registrar", reference, "suspension", "{\"colour\": 1}", ", \"effectiveOn\": \"2020-01-01\"")
                .statusCode(422)
                .body("errors.field", hasItems("content.colour", "effectiveOn", "reason", "legalBasis"));
        file("citizen", reference, "change-of-officers", "{\"officers\": []}", "")
                .statusCode(422)
                .body("errors.field", hasItem("content.officers"));
        file("citizen", reference, "annual-report", "{\"year\": 2999, \"income\": -1}", "")
                .statusCode(422)
                .body("errors.field", hasItems("content.year", "content.income", "content.spending"));
        file("citizen", reference, "coronation", "{}", "").statusCode(422).body("errors.field", hasItem("kind"));
        file("publisher", reference, "dissolution", "{}", "")
                .statusCode(403)
                .body("type", matchesPattern(".*/not-representative"));
    }
}
