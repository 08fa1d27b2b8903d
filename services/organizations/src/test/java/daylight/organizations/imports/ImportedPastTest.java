package daylight.organizations.imports;

import static daylight.organizations.imports.Bringing.bring;
import static daylight.organizations.imports.Bringing.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is brought in has a past that fits together. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ImportedPastTest {
    private static final String REGISTER = "/api/organizations/register/";

    private final SocialCreditCodes codes;
    private final Kinds kinds;

    ImportedPastTest(SocialCreditCodes codes, Kinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    @Test
    void aMergerEndsTheOneAndLeadsToTheOther() {
        bring(
                "{\"foreignNumber\": \"GB-CHC-555010\", \"name\": \"Elder Friends\", \"kind\": \"foreign-charity\","
                        + " \"region\": \"GB-EAW\", \"registeredOn\": \"1999-05-01\"}",
                "{\"foreignNumber\": \"GB-CHC-555011\", \"name\": \"Friends Together\", \"kind\": \"foreign-charity\","
                        + " \"region\": \"GB-EAW\", \"registeredOn\": \"1999-05-01\"}");

        String[] mergers = {
            "{\"from\": \"GB-CHC-555010\", \"into\": \"GB-CHC-555011\", \"on\": \"2007-11-30\"}",
            "{\"from\": \"GB-CHC-555019\", \"into\": \"GB-CHC-555011\", \"on\": \"2007-11-30\"}",
        };
        post("/api/organizations/imports/mergers", mergers)
                .statusCode(200)
                .body("merged", equalTo(1))
                .body("unknownOrEnded", equalTo(1));
        post("/api/organizations/imports/mergers", mergers).body("merged", equalTo(0));

        given().get(REGISTER + "GB-CHC-555010")
                .then()
                .body("state", equalTo("dissolved"))
                .body("endedOn", equalTo("2007-11-30"))
                .body("mergedInto.name", equalTo("Friends Together"));
        given().get(REGISTER + "GB-CHC-555010?at=2007-11-29").then().body("state", equalTo("registered"));
        given().queryParam("q", "Elder Friends")
                .queryParam("state", "dissolved")
                .get("/api/organizations/search")
                .then()
                .body("items.name", hasItem("Elder Friends"));
    }

    @Test
    void noMergerLiesInTheFuture() {
        post(
                        "/api/organizations/imports/mergers",
                        "{\"from\": \"GB-CHC-555010\", \"into\": \"GB-CHC-555011\", \"on\": \"2099-01-01\"}")
                .statusCode(422)
                .body("errors.field", hasItem("line 1: on"));
    }

    @Test
    void aReportIsOnAYearThatIsOverAndInWhichTheOrganizationWas() {
        String line = "{\"code\": \"%s\", \"name\": \"沪上无年读书协会\", \"kind\": \"social-association\", \"region\":"
                + " \"310000\", \"registeredOn\": \"2015-03-02\"%s}";
        String code = codes.issue(kinds.named("social-association"), "310000");

        List<String> answer = post(
                        "/api/organizations/imports",
                        line.formatted(code, ", \"reports\": [{}]"),
                        line.formatted(code, ", \"reports\": [{\"year\": 2014}]"),
                        line.formatted(
                                code,
                                ", \"reports\": [{\"year\": 2100, \"filedOn\": \"2999-01-01\", \"income\": 0,"
                                        + " \"spending\": 0}]"),
                        line.formatted(
                                code,
                                ", \"officers\": [{\"name\": \"理事长\", \"role\": \"chair\", \"from\": \"2024-01-01\","
                                        + " \"until\": \"2023-01-01\"}]"))
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(answer).hasSize(5).last().isEqualTo("{\"added\":0,\"known\":0,\"refused\":4}");
        assertThat(answer.getFirst()).contains("reports[0].year");
        assertThat(answer.get(1)).contains("reports[0].year");
        assertThat(answer.get(2)).contains("reports[0].year", "reports[0].filedOn");
        assertThat(answer.get(3)).contains("officers[0].until");
    }
}
