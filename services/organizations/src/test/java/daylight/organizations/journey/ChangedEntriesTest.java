package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** An entry changes by a filing alone, and what it was stays to be read. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ChangedEntriesTest {
    private final Tables tables;

    ChangedEntriesTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void aChangeOfNameIsReviewedAndThePastStaysAsItWas() {
        String before = freshName();
        String after = freshName();
        String reference = Portal.registered(before);
        tables.backdate(reference, 10);

        String filing = file("citizen", reference, "change-of-name", "{\"name\": \"" + after + "\"}", "")
                .statusCode(201)
                .body("state", equalTo("awaiting-review"))
                .extract()
                .path("id");
        given().get(API + "/register/" + reference + "/filings").then().body("items.id", not(hasItem(filing)));
        as("registrar").get(API + "/review/filings").then().body("items.id", hasItem(filing));
        settle("registrar", filing, "acceptance", "{}").statusCode(200).body("state", equalTo("effective"));

        given().get(API + "/register/" + reference)
                .then()
                .body("name", equalTo(after))
                .body("formerNames[0].name", equalTo(before))
                .body("formerNames[0].until", equalTo(today().toString()));
        given().queryParam("at", today().minusDays(1).toString())
                .get(API + "/register/" + reference)
                .then()
                .body("name", equalTo(before))
                .body("formerNames", empty());
        given().queryParam("at", today().minusDays(30).toString())
                .get(API + "/register/" + reference)
                .then()
                .statusCode(404);
        given().queryParam("at", "2025-02-30")
                .get(API + "/register/" + reference)
                .then()
                .statusCode(400);
        assertThat(tables.events(reference)).endsWith("OrganizationChanged");
    }

    @Test
    void officersAreReplacedAndTheirIdentitiesStayUnknown() {
        String reference = Portal.registered();
        String one = People.officer("secretary-general", People.identity()).replace("Holder of", "New");
        String officers = "{\"officers\": ["
                + People.officer("legal-representative", People.identity()) + ", "
                + People.officer("chair", People.identity()) + ", " + one + "]}";

        String filing = file("citizen", reference, "change-of-officers", officers, "")
                .statusCode(201)
                .body("content.officers[0].identity", nullValue())
                .body("content.officers[0].digest", nullValue())
                .extract()
                .path("id");
        settle("registrar", filing, "acceptance", "{}").statusCode(200);

        given().get(API + "/register/" + reference)
                .then()
                .body("officers.name", hasItem("New secretary-general"))
                .body("officers[0].digest", nullValue());
    }

    @Test
    void aNoticeTellsTheReasonsOfARegistrarWholeAndNoneOfARepresentative() {
        String reference = Portal.registered();
        String dissolution = file(
                        "citizen",
                        reference,
                        "change-of-purposes",
                        "{\"purposes\": \"More.\"}",
                        ", \"reason\": \"Wang Fang resigned.\"")
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", dissolution, "acceptance", "{}").statusCode(200);
        assertThat(tables.lastEvent(reference)).doesNotContain("Wang Fang");
        String reason = "事由".repeat(999) + "。";
        String basis = "依据".repeat(999) + "。";

        file(
                        "registrar",
                        reference,
                        "warning",
                        "{}",
                        ", \"reason\": \"" + reason + "\", \"legalBasis\": \"" + basis + "\"")
                .statusCode(201);

        String event = tables.lastEvent(reference);
        assertThat(event).containsOnlyOnce(reason).containsOnlyOnce(basis);
        String summary = JsonPath.from(event).getString("data.notice.summary");
        assertThat(summary).hasSizeLessThan(1_000).startsWith("警告：").contains("\nWarning: ");
        assertThat(summary)
                .containsPattern("，\\d{4}年\\d{1,2}月\\d{1,2}日起生效")
                .containsPattern("with effect on \\d{1,2} [A-Z][a-z]+ \\d{4}\\.");
        assertThat(JsonPath.from(event).getString("data.notice.title")).startsWith("警告 / Warning：");
        given().get(API + "/filings/" + dissolution)
                .then()
                .statusCode(200)
                .body("organization.reference", equalTo(reference));
    }

    @Test
    void aFilingThatWaitsIsKnownToThoseItConcernsAlone() {
        String reference = Portal.registered();
        String filing = file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", "")
                .statusCode(201)
                .extract()
                .path("id");
        String path = API + "/filings/" + filing;

        given().get(path).then().statusCode(404);
        as("publisher").get(path).then().statusCode(404);
        as("citizen").get(path).then().statusCode(200).body("mine", equalTo(true));
        as("registrar").get(path).then().statusCode(200).body("state", equalTo("awaiting-review"));
        as("registrar")
                .get(API + "/review/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.present.address", equalTo("1 Example Lane, Beijing"));
        settle("registrar", filing, "acceptance", "{}").statusCode(200);
        given().get(path).then().statusCode(200).body("state", equalTo("effective"));
    }
}
