package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An entry is contested by whoever is named in it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ContestTest {
    private final Tables tables;

    ContestTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void anEntryIsContestedOnceAndSettledByARegistrar() {
        String reference = Portal.registered();
        String body = "{\"person\": \"Holder of chair\", \"statement\": \"That is not me.\"}";
        String contest = as("publisher")
                .body(body)
                .post(API + "/register/" + reference + "/contests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("publisher")
                .body(body)
                .post(API + "/register/" + reference + "/contests")
                .then()
                .statusCode(409)
                .body("type", matchesPattern(".*/contest-open"));
        as("registrar").get(API + "/review/contests").then().body("items.id", hasItem(contest));
        as("publisher")
                .get(API + "/contests")
                .then()
                .body("items[0].id", equalTo(contest))
                .body("items[0].settledAt", nullValue());

        String settlement = "{\"settlement\": \"The entry was corrected.\"}";
        as("registrar")
                .body(settlement)
                .post(API + "/contests/" + contest + "/settlement")
                .then()
                .statusCode(204);
        as("publisher")
                .get(API + "/contests")
                .then()
                .body("items[0].id", equalTo(contest))
                .body("items[0].organization.reference", equalTo(reference))
                .body("items[0].settlement", equalTo("The entry was corrected."));
        as("citizen").get(API + "/contests").then().body("items.id", not(hasItem(contest)));
        as("registrar")
                .body(settlement)
                .post(API + "/contests/" + contest + "/settlement")
                .then()
                .statusCode(404);
        as("publisher")
                .get(API + "/contests")
                .then()
                .body("items[0].settlement", equalTo("The entry was corrected."))
                .body("items[0].settledAt", notNullValue());
        as("citizen").get(API + "/contests").then().body("items.id", not(hasItem(contest)));
        assertThat(tables.letters(reference)).hasSize(1);
        assertThat(tables.letters(reference).getFirst()).contains("The entry was corrected.", "登记机关的处理意见");
    }
}
