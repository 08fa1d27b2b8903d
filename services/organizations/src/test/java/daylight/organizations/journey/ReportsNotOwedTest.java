package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.reports.Reminding;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who owes no annual report is not late with one. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ReportsNotOwedTest {
    private final Tables tables;
    private final Reminding reminding;

    ReportsNotOwedTest(Tables tables, Reminding reminding) {
        this.tables = tables;
        this.reminding = reminding;
    }

    @Test
    void whatWasRevokedOwesNoReportAnyMore() {
        String reference = Portal.registered();
        tables.backdate(reference, 700);
        reminding.open();
        tables.due(reference, today().minusDays(1));
        revoke(reference);

        given().get(API + "/register/" + reference).then().body("late", equalTo(false));
        given().get(API + "/register/" + reference + "/reports").then().body("items.late", not(hasItem(true)));
        given().queryParam("q", reference)
                .get(API + "/search")
                .then()
                .body("items.find { it.reference == '" + reference + "' }.late", equalTo(false));
        assertThat(Portal.late()).doesNotContain(reference);
    }

    @Test
    void aReportThatNobodyAskedForMakesNobodyLateNotEvenThen() {
        String reference = Portal.registered();
        tables.backdate(reference, 1_500);
        int year = today().getYear() - 2;

        file("citizen", reference, "annual-report", "{\"year\": " + year + ", \"income\": 1, \"spending\": 1}", "")
                .statusCode(201);

        given().get(API + "/register/" + reference + "/reports")
                .then()
                .body("items[0].year", equalTo(year))
                .body("items[0].filedOn", equalTo(today().toString()))
                .body("items[0].late", equalTo(false));
        given().queryParam("at", year + 1 + "-12-31")
                .get(API + "/register/" + reference)
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
    }

    @Test
    void whoWasRegisteredThisYearOwesNothingYet() {
        String reference = Portal.registered();

        file(
                        "citizen",
                        reference,
                        "annual-report",
                        "{\"year\": " + (today().getYear() - 1) + ", \"income\": 1, \"spending\": 1}",
                        "")
                .statusCode(422)
                .body("errors.field", hasItem("content.year"));
    }
}
