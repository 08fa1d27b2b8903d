package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.filing.Chores;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was filed for a day to come has effect on it, if it still can. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class DaysOfEffectTest {
    private final Tables tables;
    private final Chores chores;

    DaysOfEffectTest(Tables tables, Chores chores) {
        this.tables = tables;
        this.chores = chores;
    }

    @Test
    void aFilingOfAFutureDayWaitsForItAndCanBeRetracted() {
        String reference = Portal.registered();
        String day = today().plusDays(20).toString();
        String retracted = scheduled(reference, "2 Other Lane", day);
        String kept = scheduled(reference, "3 Third Lane", day);
        given().get(API + "/register/" + reference)
                .then()
                .body("address", equalTo("1 Example Lane, Beijing"))
                .body("scheduled", hasSize(2))
                .body("scheduled[0].effectiveOn", equalTo(day));

        settle("citizen", retracted, "retraction", "{}").statusCode(200).body("state", equalTo("retracted"));
        settle("citizen", retracted, "retraction", "{}")
                .statusCode(409)
                .body("type", matchesPattern(".*/filing-not-now"));
        tables.moveDay(kept, today());
        chores.giveEffect();

        given().get(API + "/register/" + reference)
                .then()
                .body("address", equalTo("3 Third Lane"))
                .body("scheduled", empty());
    }

    @Test
    void whatNoLongerFitsOnItsDayHasNoEffectAndSaysWhy() {
        String reference = Portal.registered();
        String filing =
                scheduled(reference, "2 Other Lane", today().plusDays(20).toString());
        revoke(reference);
        tables.moveDay(filing, today());

        chores.giveEffect();

        as("registrar")
                .get(API + "/register/" + reference + "/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.state", equalTo("refused"))
                .body(
                        "items.find { it.id == '" + filing + "' }.decision",
                        equalTo("On its day the organization was revoked."))
                .body("items.find { it.id == '" + filing + "' }.decisionZh", equalTo("生效之日，该社会组织状态为“已撤销”。"));
        assertThat(tables.mails(reference)).isOne();
    }

    @Test
    void whoFiledSomethingIsToldThatARegistrarRefusedIt() {
        String reference = Portal.registered();
        String filing = file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", "")
                .statusCode(201)
                .extract()
                .path("id");

        settle("registrar", filing, "refusal", "{\"reason\": \"Which city?\"}").statusCode(200);

        assertThat(tables.mails(reference)).isOne();
    }

    @Test
    void ofOneWhoseFilingCannotBeGivenEffectNoOtherWaits() {
        String first = Portal.registered();
        String broken = scheduled(first, "2 Other Lane", today().plusDays(20).toString());
        String second = Portal.registered();
        String good = scheduled(second, "3 Other Lane", today().plusDays(20).toString());
        tables.moveDay(broken, today());
        tables.moveDay(good, today());
        tables.jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE filing SET content = '[]' WHERE id = ?", UUID.fromString(broken)));

        chores.giveEffect();

        tables.jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE filing SET state = 'retracted' WHERE id = ?", UUID.fromString(broken)));
        given().get(API + "/register/" + second).then().body("address", equalTo("3 Other Lane"));
        given().get(API + "/register/" + first).then().body("address", not(equalTo("2 Other Lane")));
    }

    @Test
    void oneMeasureIsTakenOnceThoughItWasFiledTwiceForOneDay() {
        String reference = Portal.registered();
        String more = ", \"effectiveOn\": \"" + today().plusDays(20)
                + "\", \"reason\": \"Reports are missing.\", \"legalBasis\": \"Article 30\"";
        for (int i = 0; i < 2; i++) {
            file("registrar", reference, "abnormal-listing", "{}", more)
                    .statusCode(201)
                    .body("state", equalTo("scheduled"));
        }
        tables.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE filing SET effective_on = ? WHERE organization_id = (SELECT id FROM organization WHERE reference = ?) AND state = 'scheduled'",
                        today(),
                        reference));

        chores.giveEffect();

        assertThat(tables.events(reference)).containsOnlyOnce("OrganizationPenalized");
        as("registrar")
                .get(API + "/register/" + reference + "/filings")
                .then()
                .body("items.findAll { it.kind == 'abnormal-listing' }.state", hasItems("effective", "refused"));
    }

    private static String scheduled(String reference, String address, String day) {
        String filing = file(
                        "citizen",
                        reference,
                        "change-of-domicile",
                        "{\"address\": \"" + address + "\"}",
                        ", \"effectiveOn\": \"" + day + "\"")
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", filing, "acceptance", "{}").statusCode(200).body("state", equalTo("scheduled"));
        return filing;
    }
}
