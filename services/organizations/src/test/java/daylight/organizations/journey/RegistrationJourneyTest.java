package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.decide;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.save;
import static daylight.organizations.journey.Portal.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class RegistrationJourneyTest {
    private final Tables tables;
    private final String name = freshName();

    RegistrationJourneyTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void anApplicationIsReturnedCorrectedAndApproved() {
        JsonPath submitted = submitted(name);
        String id = submitted.getString("id");
        assertThat(LocalDate.parse(submitted.getString("dueOn")))
                .isEqualTo(Portal.today().plusDays(60));

        decide("registrar", id, "return", """
                {"points": [{"step": "seat", "field": "address", "text": "Name the district."}]}""").statusCode(200).body("state", equalTo("returned"));
        as("citizen")
                .get(API + "/applications/" + id)
                .then()
                .body("state", equalTo("returned"))
                .body("points[0].text", equalTo("Name the district."));
        save(id, "seat", """
                {"address": "1 Example Lane, Haidian, Beijing", "premises": "lent"}""").statusCode(200);
        as("citizen")
                .post(API + "/applications/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("submissions", equalTo(2));
        as("registrar")
                .get(API + "/review/applications/" + id)
                .then()
                .body("former.number", equalTo(1))
                .body("former.steps.seat.address", equalTo("1 Example Lane, Beijing"))
                .body("former.points[0].field", equalTo("address"))
                .body("steps.people.officers[0].identified", equalTo(true))
                .body("steps.people.officers[0].digest", nullValue());

        String reference = decide("registrar", id, "approval", "{}")
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("organization.code", matchesPattern("59110000[0-9A-Z]{10}"))
                .extract()
                .path("organization.reference");
        given().get(API + "/register/" + reference)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("state", equalTo("registered"))
                .body("address", equalTo("1 Example Lane, Haidian, Beijing"))
                .body("officers", hasSize(3))
                .body("authority", equalTo("civil-affairs"))
                .body("formerNames", empty());
        as("citizen").get(API + "/mine").then().body("items.organization.reference", hasItem(reference));
        assertThat(tables.events(reference)).containsExactly("OrganizationRegistered", "RepresentativeAppointed");
    }

    @Test
    void theClockDoesNotRunWhileItsApplicantCorrectsIt() {
        String id = submitted(name).getString("id");
        decide("registrar", id, "return", "{\"points\": [{\"step\": \"seat\", \"text\": \"Which floor?\"}]}")
                .statusCode(200)
                .body("dueOn", nullValue());
        tables.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE application SET due_on = '1990-01-01' WHERE id = ?", UUID.fromString(id)));

        as("registrar")
                .queryParam("state", "returned")
                .get(API + "/review/applications")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.age", equalTo("stopped"))
                .body("items.find { it.id == '" + id + "' }.daysLeft", nullValue())
                .body("items.find { it.id == '" + id + "' }.dueOn", nullValue());
        as("citizen").get(API + "/applications/" + id).then().body("dueOn", nullValue());
        as("citizen")
                .post(API + "/applications/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(Portal.today().plusDays(60).toString()));
    }

    @Test
    void aRefusalNeedsASecondRegistrarAndSaysHowToAppeal() {
        String id = submitted(name).getString("id");
        decide("registrar", id, "refusal", """
                {"reason": "Its purposes are against the law.", "legalBasis": "Article 13"}""").statusCode(200).body("state", equalTo("refusal-proposed"));

        decide("registrar", id, "refusal/confirmation", "{}")
                .statusCode(403)
                .body("type", matchesPattern(".*/second-registrar-needed"));
        as("citizen")
                .get(API + "/applications/" + id)
                .then()
                .body("state", equalTo("submitted"))
                .body("refusal", nullValue());
        decide("second-registrar", id, "refusal/confirmation", "{}")
                .statusCode(200)
                .body("state", equalTo("refused"));

        as("citizen")
                .get(API + "/applications/" + id)
                .then()
                .body("state", equalTo("refused"))
                .body("refusal.reason", equalTo("Its purposes are against the law."))
                .body("refusal.appeal", matchesPattern(".*60 days.*"));
    }

    @Test
    void anObjectionPutsItBackIntoTheQueue() {
        String id = submitted(name).getString("id");
        decide("registrar", id, "refusal", """
                {"reason": "Unclear.", "legalBasis": "Article 13"}""").statusCode(200);

        decide("second-registrar", id, "refusal/objection", "{\"reason\": \"It is clear enough.\"}")
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("assigned", equalTo("me"))
                .body("objection", equalTo("It is clear enough."));
        as("second-registrar")
                .queryParam("mine", true)
                .get(API + "/review/applications")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void ofTwoRegistrarsAtOnceOneWins() {
        String id = submitted(name).getString("id");
        String review = API + "/review/applications/" + id;
        String tag = as("registrar").get(review).then().extract().header("ETag");
        as("second-registrar")
                .header("If-Match", tag)
                .body("{}")
                .post(review + "/approval")
                .then()
                .statusCode(200);

        as("registrar")
                .header("If-Match", tag)
                .body("{\"points\": [{\"step\": \"seat\", \"text\": \"Late.\"}]}")
                .post(review + "/return")
                .then()
                .statusCode(412);
        as("registrar").body("{}").post(review + "/approval").then().statusCode(428);
    }

    @Test
    void oneNameIsOneOrganizationWhateverTwoRegistrarsApprove() {
        String first = submitted(name).getString("id");
        String second = submitted(name).getString("id");
        decide("registrar", first, "approval", "{}").statusCode(200);

        decide("second-registrar", second, "approval", "{}")
                .statusCode(409)
                .body("type", matchesPattern(".*/name-taken"));
    }
}
