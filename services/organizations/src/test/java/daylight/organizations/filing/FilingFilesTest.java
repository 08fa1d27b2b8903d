package daylight.organizations.filing;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.journey.Portal;
import daylight.organizations.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class FilingFilesTest {
    private static final String DOCUMENT = "{\"summary\": \"Members vote by letter.\", \"adoptedOn\": \"2026-01-05\"}";

    private final Tables tables;
    private final FilingFiles files;
    private final Clock clock;
    private String reference = "";

    FilingFilesTest(Tables tables, FilingFiles files, Clock clock) {
        this.tables = tables;
        this.files = files;
        this.clock = clock;
    }

    @BeforeEach
    void givenAnOrganization() {
        reference = Portal.registered();
    }

    private String entry() {
        return API + "/register/" + reference;
    }

    private ValidatableResponse send(String user, String name, String text) {
        return as(user).contentType("application/octet-stream")
                .queryParam("name", name)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(entry() + "/attachments")
                .then();
    }

    private String sent(String name, String text) {
        return send("citizen", name, text).statusCode(201).extract().path("id");
    }

    private static String named(String... files) {
        return ", \"attachments\": [\"" + String.join("\", \"", files) + "\"]";
    }

    @Test
    void theGoverningDocumentIsForEverybodyOnceTheChangeHasEffect() {
        String charter = sent("charter.txt", "Article 1. Members vote by letter.");
        String filing = file("citizen", reference, "change-of-governing-document", DOCUMENT, named(charter))
                .statusCode(201)
                .body("attachments", hasSize(1))
                .body("attachments[0].name", equalTo("charter.txt"))
                .extract()
                .path("id");
        String path = API + "/filings/" + filing + "/attachments/" + charter;

        given().get(path).then().statusCode(404);
        as("publisher").get(path).then().statusCode(404);
        as("registrar").get(path).then().statusCode(200);
        as("citizen").get(path).then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        as("registrar")
                .get(API + "/review/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.attachments.id", hasItem(charter));

        settle("registrar", filing, "acceptance", "{}").statusCode(200).body("attachments", hasSize(1));

        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body(equalTo("Article 1. Members vote by letter."));
        given().header("Range", "bytes=0-8").get(path).then().statusCode(206).body(equalTo("Article 1"));
        given().get(entry() + "/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.attachments[0].name", equalTo("charter.txt"));
    }

    @Test
    void proofsOfOtherChangesStayBetweenTheOrganizationAndTheRegistrar() {
        String lease = sent("lease.txt", "The lease of 9 New Lane.");
        String filing = file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", named(lease))
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", filing, "acceptance", "{}").statusCode(200);
        String path = API + "/filings/" + filing + "/attachments/" + lease;

        given().get(path).then().statusCode(404);
        as("publisher").get(path).then().statusCode(404);
        as("registrar").get(path).then().statusCode(200);
        given().get(entry() + "/filings").then().body("items.find { it.id == '" + filing + "' }.attachments", empty());
        as("citizen")
                .get(entry() + "/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.attachments", hasSize(1));
    }

    @Test
    void anAnnualReportBringsItsAccounts() {
        tables.backdate(reference, 400);
        String accounts = sent("accounts.csv", "year,income\n2025,12\n");
        String filing = file(
                        "citizen",
                        reference,
                        "annual-report",
                        "{\"year\": " + (today().getYear() - 1) + ", \"income\": 12, \"spending\": 3}",
                        named(accounts))
                .statusCode(201)
                .extract()
                .path("id");

        given().get(API + "/filings/" + filing + "/attachments/" + accounts)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .header("Content-Disposition", startsWith("attachment;"));
        given().get(entry() + "/reports")
                .then()
                .body("items[0].filing", equalTo(filing))
                .body("items[0].attachments.id", contains(accounts));
    }

    @Test
    void onlyWhoSpeaksForTheOrganizationSendsForIt() {
        send("publisher", "a.txt", "A").statusCode(403);
        send("registrar", "a.txt", "A").statusCode(403);
        as("publisher").get(entry() + "/attachments").then().statusCode(403);
        String mine = sent("a.txt", "A");
        as("publisher").delete(entry() + "/attachments/" + mine).then().statusCode(403);
        as("citizen").get(entry() + "/attachments").then().body("items.id", hasItem(mine));

        as("citizen").delete(entry() + "/attachments/" + mine).then().statusCode(204);
        as("citizen").delete(entry() + "/attachments/" + mine).then().statusCode(404);
    }

    @Test
    void aFileIsNamedOnceAndWhatDoesNotWaitIsRefused() {
        String once = sent("a.txt", "A");
        String unknown = "0198c0de-0000-7000-8000-000000000001";
        file("citizen", reference, "change-of-governing-document", DOCUMENT, named(once, unknown, once))
                .statusCode(422)
                .body("errors.field", hasItem("attachments[1]"))
                .body("errors.field", hasItem("attachments[2]"));
        file("citizen", reference, "change-of-governing-document", DOCUMENT, named(once))
                .statusCode(201);
        file("citizen", reference, "change-of-purposes", "{\"purposes\": \"More.\"}", named(once))
                .statusCode(422)
                .body("errors.field", hasItem("attachments[0]"));
        file("registrar", reference, "warning", "{}", ", \"reason\": \"R\", \"legalBasis\": \"B\"" + named(once))
                .statusCode(422)
                .body("errors.field", hasItem("attachments"));
    }

    @Test
    void aFileThatLiesOrHasNoNameIsRefused() {
        send("citizen", "charter.pdf", "No PDF at all").statusCode(422);
        send("citizen", " ", "A").statusCode(400).body("errors[0].field", equalTo("name"));
    }

    @Test
    void whatNoFilingNamesGoesAfterAWeek() {
        String waiting = sent("a.txt", "A");
        files.tidy(clock.instant().plus(Duration.ofDays(6)));
        as("citizen").get(entry() + "/attachments").then().body("items.id", hasItem(waiting));

        files.tidy(clock.instant().plus(Duration.ofDays(8)));

        as("citizen").get(entry() + "/attachments").then().body("items", empty());
    }
}
