package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.filing.Chores;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An organization ends by liquidation or becomes part of another. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class EndsOfOrganizationsTest {
    private final Tables tables;
    private final Chores chores;

    EndsOfOrganizationsTest(Tables tables, Chores chores) {
        this.tables = tables;
        this.chores = chores;
    }

    @Test
    void anOrganizationIsLiquidatedAndDissolved() {
        String reference = Portal.registered();
        String begin = file("citizen", reference, "dissolution", "{}", ", \"reason\": \"Its purpose is reached.\"")
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", begin, "acceptance", "{}").statusCode(200);
        file("citizen", reference, "change-of-funds", "{\"amount\": 1}", "").statusCode(409);
        file("citizen", reference, "liquidation-step", "{\"text\": \"Debts are paid.\"}", "")
                .statusCode(201)
                .body("state", equalTo("effective"));
        String end = file("citizen", reference, "end-of-liquidation", "{\"text\": \"Nothing is left.\"}", "")
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", end, "acceptance", "{}").statusCode(200);

        given().get(API + "/register/" + reference).then().body("state", equalTo("dissolved"));
        file("citizen", reference, "liquidation-step", "{\"text\": \"More.\"}", "")
                .statusCode(409)
                .body("state", equalTo("dissolved"));
    }

    @Test
    void aMergerAndACorrectionAreARegistrars() {
        String into = Portal.registered();
        String from = Portal.registered();
        file(
                        "citizen",
                        from,
                        "correction",
                        "{\"field\": \"address\", \"value\": \"X\"}",
                        ", \"reason\": \"Typing error.\"")
                .statusCode(403);
        file(
                        "registrar",
                        from,
                        "correction",
                        "{\"field\": \"address\", \"value\": \"1 Right Lane\"}",
                        ", \"reason\": \"Typing error.\"")
                .statusCode(201);
        given().get(API + "/register/" + from).then().body("address", equalTo("1 Right Lane"));
        file(
                        "registrar",
                        from,
                        "correction",
                        "{\"field\": \"officer\", \"value\": \"Nobody\"}",
                        ", \"reason\": \"Contested.\"")
                .statusCode(422)
                .body("errors.field", hasItem("content.value"));
        file(
                        "registrar",
                        from,
                        "correction",
                        "{\"field\": \"officer\", \"value\": \"Holder of chair\"}",
                        ", \"reason\": \"Contested: she never agreed.\"")
                .statusCode(201);
        given().get(API + "/register/" + from).then().body("officers.role", not(hasItem("chair")));
        file("registrar", from, "merger", "{\"into\": \"" + into + "\"}", ", \"reason\": \"Both agreed.\"")
                .statusCode(201);

        given().get(API + "/register/" + from)
                .then()
                .body("state", equalTo("dissolved"))
                .body("mergedInto.reference", equalTo(into));
    }

    @Test
    void aMergerIntoWhatEndedBeforeItsDayHasNoEffect() {
        String into = Portal.registered();
        String from = Portal.registered();
        String filing = merger(from, into);
        revoke(into);
        tables.moveDay(filing, today());

        chores.giveEffect();

        as("registrar")
                .get(API + "/filings/" + filing)
                .then()
                .body("state", equalTo("refused"))
                .body("decision", equalTo("The organization it was to become part of is revoked."))
                .body("decisionZh", equalTo("拟并入的社会组织状态为“已撤销”。"));
        given().get(API + "/register/" + from).then().body("state", equalTo("registered"));
    }

    @Test
    void ofTwoThatAreEachToBecomePartOfTheOtherOneStays() {
        String one = Portal.registered();
        String other = Portal.registered();
        List.of(merger(one, other), merger(other, one)).forEach(filing -> tables.moveDay(filing, today()));

        chores.giveEffect();

        assertThat(List.of(state(one), state(other))).containsExactlyInAnyOrder("registered", "dissolved");
    }

    private static String state(String reference) {
        return given().get(API + "/register/" + reference).then().extract().path("state");
    }

    private static String merger(String from, String into) {
        return file(
                        "registrar",
                        from,
                        "merger",
                        "{\"into\": \"" + into + "\"}",
                        ", \"reason\": \"Both agreed.\", \"effectiveOn\": \"" + today().plusDays(20) + "\"")
                .statusCode(201)
                .body("state", equalTo("scheduled"))
                .extract()
                .path("id");
    }
}
