package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.officer;
import static daylight.organizations.journey.Portal.people;
import static daylight.organizations.journey.Portal.save;
import static daylight.organizations.journey.Portal.today;
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
    private final String name = freshName();
    private String id = "";

    @BeforeEach
    void givenADraft() {
        id = as("citizen")
                .body("{}")
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        save(id, "name", """
                {"name": "%s", "kind": "community-organization", "region": "110000"}""".formatted(name)).statusCode(200);
    }

    @AfterEach
    void withdraw() {
        as("citizen").post(API + "/applications/" + id + "/withdrawal");
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
    void aNameUnderReviewIsKeptForWhoAppliedForIt() {
        String wanted = freshName();
        String application = Applying.association(wanted, Portal.officers()).submitted();
        String step = "{\"name\": \"" + wanted + "\", \"kind\": \"social-association\", \"region\": \"110000\"}";

        as("publisher")
                .body(step.getBytes(StandardCharsets.UTF_8))
                .post(API + "/names/reservations")
                .then()
                .statusCode(409)
                .body("clashes.code", hasItem("reserved"));
        save(id, "name", step).statusCode(200);
        as("citizen")
                .post(API + "/applications/" + application + "/withdrawal")
                .then()
                .statusCode(200);
        String reservation = as("publisher")
                .body(step.getBytes(StandardCharsets.UTF_8))
                .post(API + "/names/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("publisher")
                .post(API + "/names/reservations/" + reservation + "/release")
                .then()
                .statusCode(204);
    }

    @Test
    void twoPeopleOfOneNameAndOfficeStayTwo() {
        String one = officer("board-member", People.identity());
        String other = officer("board-member", People.identity());
        save(id, "people", people(one + ", " + other)).statusCode(200);
        String unsaid = "\"identity\": \"[^\"]*\", ";

        save(id, "people", people((one + ", " + other).replaceAll(unsaid, "")))
                .statusCode(200)
                .body("steps.people.officers.identified", equalTo(List.of(true, true)));
        // Whoever is named anew with the identity of the first leaves that of the second to the other.
        save(id, "people", people(other.replaceAll(unsaid, "") + ", " + one))
                .statusCode(200)
                .body("steps.people.officers.identified", equalTo(List.of(true, true)));
    }

    @Test
    void whoWatchesOverThoseWhoLeadIsNoneOfThem() {
        String person = People.identity();

        save(id, "people", people(officer("legal-representative", person) + ", " + officer("chair", person)))
                .statusCode(200);
        save(id, "people", people(officer("legal-representative", person) + ", " + officer("supervisor", person)))
                .statusCode(422)
                .body("errors.field", hasItem("officers[1].identity"));
    }

    @Test
    void impossibleDaysAreRefused() {
        String one = officer("chair", People.identity());
        save(id, "people", people(one.replace(today().toString(), "2026-02-30")))
                .statusCode(422)
                .body("errors.field", hasItem("officers[0].from"));
        save(
                        id,
                        "people",
                        people(one.replace(
                                today().plusYears(4).toString(),
                                today().minusDays(1).toString())))
                .statusCode(422)
                .body("errors.field", hasItem("officers[0].until"));
        save(
                        id,
                        "people",
                        people(one.replace(
                                today().plusYears(4).toString(),
                                today().plusYears(6).toString())))
                .statusCode(422)
                .body("errors.detail", hasItem("Must be within 5 years of the first day, the longest term."));
    }

    @Test
    void onePersonHoldsOneOfficeButForTheLegalRepresentative() {
        String identity = People.identity();
        save(id, "people", people(officer("legal-representative", identity) + ", " + officer("chair", identity)))
                .statusCode(200);
        save(id, "people", people(officer("chair", identity) + ", " + officer("secretary-general", identity)))
                .statusCode(422)
                .body("errors.field", hasItem("officers[1].identity"))
                .body("errors.detail", hasItem("Is the same person as officers[0]."));
    }

    @Test
    void whoIsBannedLeadsNothing() {
        String identity = People.identity();
        as("admin")
                .body("{\"items\": [{\"identity\": \"" + identity + "\", \"until\": \"" + today().plusYears(3)
                        + "\", \"source\": \"Judgment 1 of 2026\"}]}")
                .post(API + "/bans")
                .then()
                .statusCode(204);

        save(id, "people", people(officer("chair", identity)))
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItem(matchesPattern("Must not lead an organization until .*Judgment 1 of 2026")));
    }

    @Test
    void anIdentityNumberWhoseCheckCharacterDoesNotFitIsRefused() {
        String identity = People.identity();
        String wrong = identity.substring(0, 17) + (identity.charAt(17) == '0' ? '1' : '0');

        save(id, "people", people(officer("chair", wrong)))
                .statusCode(422)
                .body("errors.field", hasItem("officers[0].identity"));
    }

    @Test
    void anIdentityIsKeptWhereNameAndOfficeStayTheSame() {
        String one = officer("chair", People.identity());
        save(id, "people", people(one)).statusCode(200);
        String without = one.replaceAll("\"identity\": \"[^\"]*\", ", "");

        save(id, "people", people(without)).statusCode(200).body("steps.people.officers[0].identified", equalTo(true));
        save(id, "people", people(without.replace("Holder of", "Other")))
                .statusCode(200)
                .body("steps.people.officers[0].identified", equalTo(false));
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
    void aReservedNameIsKeptFromOthers() {
        String reserved = freshName();
        String body = "{\"name\": \"" + reserved + "\", \"kind\": \"community-organization\", \"region\": \"110000\"}";
        String reservation = as("publisher")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/names/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("citizen")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/names/reservations")
                .then()
                .statusCode(409)
                .body("type", matchesPattern(".*/name-not-free"));
        save(id, "name", body).statusCode(422).body("errors.field", hasItem("name"));

        as("citizen")
                .post(API + "/names/reservations/" + reservation + "/release")
                .then()
                .statusCode(404);
        as("publisher")
                .post(API + "/names/reservations/" + reservation + "/release")
                .then()
                .statusCode(204);
        save(id, "name", body).statusCode(200);
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
