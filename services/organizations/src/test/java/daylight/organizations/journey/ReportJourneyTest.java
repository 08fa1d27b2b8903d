package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.reports.Reminding;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Annual reports: owed, late, filed and set right. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ReportJourneyTest {
    private final Tables tables;
    private final Reminding reminding;

    ReportJourneyTest(Tables tables, Reminding reminding) {
        this.tables = tables;
        this.reminding = reminding;
    }

    @Test
    void whoOwesAReportIsRemindedListedAsLateAndClearedByFilingIt() {
        String reference = Portal.registered();
        int year = today().getYear() - 1;
        tables.backdate(reference, 700);
        reminding.open();
        tables.due(reference, today().plusDays(20));
        reminding.remind();
        reminding.remind();
        assertThat(tables.mails(reference)).isEqualTo(1);

        tables.due(reference, today().minusDays(1));
        reminding.remind();
        assertThat(tables.mails(reference)).isEqualTo(2);
        given().get(API + "/register/" + reference).then().body("late", equalTo(true));
        as("citizen")
                .get(API + "/mine")
                .then()
                .body("items.find { it.organization.reference == '" + reference + "' }.reports[0].late", equalTo(true));
        assertThat(Portal.late()).contains(reference);

        String report = "{\"year\": " + year
                + ", \"income\": 120000, \"spending\": 90000, \"staff\": 2, \"summary\": \"A good year.\"}";
        file("citizen", reference, "annual-report", report, "").statusCode(201).body("state", equalTo("effective"));
        file("citizen", reference, "annual-report", report, "")
                .statusCode(409)
                .body("type", matchesPattern(".*/report-filed"));

        given().get(API + "/register/" + reference).then().body("late", equalTo(false));
        assertThat(Portal.late()).doesNotContain(reference);
        given().get(API + "/register/" + reference + "/reports")
                .then()
                .body("items", hasSize(1))
                .body("items[0].income", equalTo(120000))
                .body("items[0].late", equalTo(true));
        given().get(API + "/register/" + reference + "/filings").then().body("items.kind", hasItem("annual-report"));
        correct(reference, "income", "130000", year).statusCode(201);
        correct(reference, "reportSummary", "A better year.", year).statusCode(201);
        correct(reference, "income", "-1", year).statusCode(422).body("errors.field", hasItem("content.value"));
        correct(reference, "income", "1", year - 1).statusCode(422).body("errors.field", hasItem("content.year"));
        given().get(API + "/register/" + reference + "/reports")
                .then()
                .body("items[0].income", equalTo(130000))
                .body("items[0].spending", equalTo(90000))
                .body("items[0].summary", equalTo("A better year."));
    }

    private static ValidatableResponse correct(String reference, String field, String value, int year) {
        return file(
                "registrar",
                reference,
                "correction",
                "{\"field\": \"" + field + "\", \"value\": \"" + value + "\", \"year\": " + year + "}",
                ", \"reason\": \"Typing error.\"");
    }

    @Test
    void whatHasEffectAtOnceGivesNoReasonBesideItsContent() {
        String reference = Portal.registered();
        tables.backdate(reference, 700);
        String report = "{\"year\": " + (today().getYear() - 1) + ", \"income\": 1, \"spending\": 1}";

        file("citizen", reference, "annual-report", report, ", \"reason\": \"Li Ming, who lives at 2 Lane.\"")
                .statusCode(422)
                .body("errors.field", hasItem("reason"));
        file("citizen", reference, "annual-report", report, ", \"legalBasis\": \"Li Ming\"")
                .statusCode(422)
                .body("errors.field", hasItem("legalBasis"));
    }
}
