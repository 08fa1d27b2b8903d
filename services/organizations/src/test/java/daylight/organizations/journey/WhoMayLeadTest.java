package daylight.organizations.journey;

import static daylight.organizations.journey.Measures.ban;
import static daylight.organizations.journey.Measures.restore;
import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.People.officer;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.decide;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.filing.Chores;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may lead is asked again when it counts: much happens between a form and its decision. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class WhoMayLeadTest {
    private final Tables tables;
    private final Chores chores;

    WhoMayLeadTest(Tables tables, Chores chores) {
        this.tables = tables;
        this.chores = chores;
    }

    private static String officers(String legal, String chair) {
        return String.join(
                ", ",
                officer("legal-representative", legal),
                officer("chair", chair),
                officer("secretary-general", People.identity()));
    }

    @Test
    void oneIsTheLegalRepresentativeOfOneHoweverManyApplicationsNameThem() {
        String person = People.identity();
        String first = Applying.association(freshName(), officers(person, People.identity()))
                .submitted();
        String second = Applying.association(freshName(), officers(person, People.identity()))
                .submitted();
        decide("registrar", first, "approval", "{}").statusCode(200);

        decide("registrar", second, "approval", "{}")
                .statusCode(409)
                .body("type", matchesPattern(".*/officer-not-admitted"))
                .body("faults[0].field", equalTo("identity"))
                .body("detail", containsString("officer 1 cannot be entered"));
    }

    @Test
    void ofTwoApprovalsAtOnceThatNameOnePersonOneWins() {
        String person = People.identity();
        CyclicBarrier start = new CyclicBarrier(2);

        Stream<Integer> answers = Stream.of(freshName(), freshName())
                .map(name -> Applying.association(name, officers(person, People.identity()))
                        .submitted())
                .toList()
                .stream()
                .map(id -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return decide("registrar", id, "approval", "{}").extract().statusCode();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void whoIsBannedBetweenSubmissionAndApprovalIsNotEntered() {
        String chair = People.identity();
        String id = Applying.association(freshName(), officers(People.identity(), chair))
                .submitted();
        ban(chair);

        decide("registrar", id, "approval", "{}")
                .statusCode(409)
                .body("type", matchesPattern(".*/officer-not-admitted"))
                .body("faults[0].officer", equalTo(1))
                .body("detail", containsString("Judgment 1 of 2026"));
        decide("registrar", id, "return", "{\"points\": [{\"step\": \"people\", \"text\": \"Another chair.\"}]}")
                .statusCode(200);
    }

    @Test
    void whoIsBannedBetweenFilingAndAcceptanceIsNotEntered() {
        String reference = Portal.registered();
        String chair = People.identity();
        String filing = changeOfOfficers(reference, chair, "");
        ban(chair);

        settle("registrar", filing, "acceptance", "{}")
                .statusCode(409)
                .body("type", matchesPattern(".*/officer-not-admitted"));
        settle("registrar", filing, "refusal", "{\"reason\": \"Banned.\"}").statusCode(200);
    }

    @Test
    void whoIsBannedBeforeTheDayOfEffectIsNotEnteredOnIt() {
        String reference = Portal.registered();
        String chair = People.identity();
        String filing = changeOfOfficers(reference, chair, ", \"effectiveOn\": \"" + today().plusDays(20) + "\"");
        settle("registrar", filing, "acceptance", "{}").statusCode(200).body("state", equalTo("scheduled"));
        ban(chair);
        tables.moveDay(filing, today());

        chores.giveEffect();

        as("registrar")
                .get(API + "/register/" + reference + "/filings")
                .then()
                .body("items.find { it.id == '" + filing + "' }.state", equalTo("refused"))
                .body("items.find { it.id == '" + filing + "' }.decision", containsString("Judgment 1 of 2026"));
        given().get(API + "/register/" + reference).then().body("officers.name", not(hasItem("New chair")));
    }

    private static String registered(String legal, String chair) {
        String id = Applying.association(freshName(), officers(legal, chair)).submitted();
        return decide("registrar", id, "approval", "{}")
                .statusCode(200)
                .extract()
                .path("organization.reference");
    }

    @Test
    void whoLeadsAnotherByNowDoesNotComeBackWithWhatWasRevoked() {
        String person = People.identity();
        String reference = registered(person, People.identity());
        revoke(reference);
        registered(person, People.identity());

        restore(reference).statusCode(409).body("type", matchesPattern(".*/officer-not-admitted"));

        file(
                        "registrar",
                        reference,
                        "correction",
                        "{\"field\": \"officer\", \"value\": \"Holder of legal-representative\"}",
                        ", \"reason\": \"Leads another.\"")
                .statusCode(201);
        restore(reference).statusCode(201);
        given().get(API + "/register/" + reference)
                .then()
                .body("state", equalTo("registered"))
                .body("officers.name", hasItem("Holder of chair"))
                .body("officers.name", not(hasItem("Holder of legal-representative")));
    }

    @Test
    void whoIsBannedByNowDoesNotComeBackWithWhatWasRevoked() {
        String chair = People.identity();
        String reference = registered(People.identity(), chair);
        revoke(reference);
        ban(chair);

        restore(reference)
                .statusCode(409)
                .body("type", matchesPattern(".*/officer-not-admitted"))
                .body("detail", containsString("Judgment 1 of 2026"));
    }

    private static String changeOfOfficers(String reference, String chair, String more) {
        String officers = officers(People.identity(), chair).replace("Holder of chair", "New chair");
        return file("citizen", reference, "change-of-officers", "{\"officers\": [" + officers + "]}", more)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
