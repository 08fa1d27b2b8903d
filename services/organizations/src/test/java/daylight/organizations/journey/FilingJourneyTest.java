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
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.filing.Chores;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class FilingJourneyTest {
    private final Portal portal;
    private final Chores chores;

    FilingJourneyTest(Portal portal, Chores chores) {
        this.portal = portal;
        this.chores = chores;
    }

    @Test
    void aChangeOfNameIsReviewedAndThePastStaysAsItWas() {
        String before = freshName();
        String after = freshName();
        String reference = Portal.registered(before);
        portal.backdate(reference, 10);

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
        assertThat(portal.events(reference)).endsWith("OrganizationChanged");
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
        portal.moveDay(kept, today());
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
        portal.moveDay(filing, today());

        chores.giveEffect();

        as("registrar")
                .get(API + "/register/" + reference + "/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.state", equalTo("refused"))
                .body(
                        "items.find { it.id == '" + filing + "' }.decision",
                        equalTo("On its day the organization was revoked."));
    }

    @Test
    void ofOneWhoseFilingCannotBeGivenEffectNoOtherWaits() {
        String first = Portal.registered();
        String broken = scheduled(first, "2 Other Lane", today().plusDays(20).toString());
        String second = Portal.registered();
        String good = scheduled(second, "3 Other Lane", today().plusDays(20).toString());
        portal.moveDay(broken, today());
        portal.moveDay(good, today());
        portal.jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE filing SET content = '[]' WHERE id = ?", UUID.fromString(broken)));

        chores.giveEffect();

        portal.jdbi()
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
        portal.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE filing SET effective_on = ? WHERE organization_id = (SELECT id FROM organization WHERE reference = ?) AND state = 'scheduled'",
                        today(),
                        reference));

        chores.giveEffect();

        assertThat(portal.events(reference)).containsOnlyOnce("OrganizationPenalized");
        as("registrar")
                .get(API + "/register/" + reference + "/filings")
                .then()
                .body("items.findAll { it.kind == 'abnormal-listing' }.state", hasItems("effective", "refused"));
    }

    @Test
    void officersAreReplacedAndTheirIdentitiesStayUnknown() {
        String reference = Portal.registered();
        String one = Portal.officer("secretary-general", People.identity()).replace("Holder of", "New");
        String officers = "{\"officers\": ["
                + Portal.officer("legal-representative", People.identity()) + ", "
                + Portal.officer("chair", People.identity()) + ", " + one + "]}";

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
    void supervisionGoesFromWarningToRevocationByTwo() {
        String reference = Portal.registered();
        String basis = ", \"reason\": \"Reports are missing.\", \"legalBasis\": \"Article 30\"";

        file("registrar", reference, "warning", "{}", basis).statusCode(201).body("state", equalTo("effective"));
        file("registrar", reference, "abnormal-listing", "{}", basis).statusCode(201);
        file("registrar", reference, "abnormal-listing", "{}", basis)
                .statusCode(409)
                .body("type", matchesPattern(".*/filing-without-effect"));
        file("registrar", reference, "suspension", "{}", basis).statusCode(201);
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("suspended"))
                .body("abnormal", equalTo(true));
        String revocation = revoke(reference);

        assertThat(revocation).isNotEmpty();
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("revoked"))
                .body("endedOn", equalTo(today().toString()));
        assertThat(portal.events(reference))
                .endsWith(
                        "OrganizationPenalized",
                        "OrganizationPenalized",
                        "OrganizationPenalized",
                        "OrganizationDissolved");
        file("citizen", reference, "change-of-name", "{\"name\": \"" + freshName() + "\"}", "")
                .statusCode(409)
                .body("type", matchesPattern(".*/organization-not-now"));
        file("registrar", reference, "restoration", "{}", ", \"reason\": \"By order of a court.\"")
                .statusCode(201);
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("registered"))
                .body("abnormal", equalTo(false))
                .body("endedOn", nullValue());
    }

    @Test
    void whatEndedAndCameBackIsShownAsItHadEndedThen() {
        String reference = Portal.registered();
        revoke(reference);
        portal.backdate(reference, 30);
        String then = today().minusDays(10).toString();

        for (int i = 0; i < 2; i++) {
            file("registrar", reference, "restoration", "{}", ", \"reason\": \"By order of a court.\"")
                    .statusCode(201);
            given().queryParam("at", then)
                    .get(API + "/register/" + reference)
                    .then()
                    .body("state", equalTo("revoked"))
                    .body("endedOn", equalTo(today().minusDays(30).toString()));
            revoke(reference);
            given().queryParam("at", then)
                    .get(API + "/register/" + reference)
                    .then()
                    .body("endedOn", equalTo(today().minusDays(30).toString()));
            given().get(API + "/register/" + reference).then().body("endedOn", equalTo(today().toString()));
        }
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
        portal.moveDay(filing, today());

        chores.giveEffect();

        as("registrar")
                .get(API + "/filings/" + filing)
                .then()
                .body("state", equalTo("refused"))
                .body("decision", equalTo("The organization it was to become part of is revoked."));
        given().get(API + "/register/" + from).then().body("state", equalTo("registered"));
    }

    @Test
    void ofTwoThatAreEachToBecomePartOfTheOtherOneStays() {
        String one = Portal.registered();
        String other = Portal.registered();
        List.of(merger(one, other), merger(other, one)).forEach(filing -> portal.moveDay(filing, today()));

        chores.giveEffect();

        assertThat(List.of(state(one), state(other))).containsExactlyInAnyOrder("registered", "dissolved");
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
        assertThat(portal.lastEvent(reference)).doesNotContain("Wang Fang");
        String reason = "事由".repeat(999) + "。";
        String basis = "依据".repeat(999) + "。";

        file(
                        "registrar",
                        reference,
                        "warning",
                        "{}",
                        ", \"reason\": \"" + reason + "\", \"legalBasis\": \"" + basis + "\"")
                .statusCode(201);

        String event = portal.lastEvent(reference);
        assertThat(event).containsOnlyOnce(reason).containsOnlyOnce(basis);
        String summary = JsonPath.from(event).getString("data.notice.summary");
        assertThat(summary).hasSizeLessThan(1_000).contains("Warning").contains("警告");
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

    private static String revoke(String reference) {
        String filing = file(
                        "registrar",
                        reference,
                        "revocation",
                        "{}",
                        ", \"reason\": \"Grave breaches.\", \"legalBasis\": \"Article 30\"")
                .statusCode(201)
                .body("state", equalTo("awaiting-second"))
                .extract()
                .path("id");
        settle("registrar", filing, "acceptance", "{}")
                .statusCode(403)
                .body("type", matchesPattern(".*/second-registrar-needed"));
        settle("second-registrar", filing, "acceptance", "{}").statusCode(200);
        return filing;
    }
}
