package daylight.organizations.representing;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class RepresentingTest {
    private static final String STEP = "{\"address\": \"9 New Lane\"}";

    private final Portal portal;
    private final EndTerms terms;
    private final Clock clock;
    private String reference = "";

    RepresentingTest(Portal portal, EndTerms terms, Clock clock) {
        this.portal = portal;
        this.terms = terms;
        this.clock = clock;
    }

    @BeforeEach
    void givenAnOrganization() {
        reference = Portal.registered();
    }

    @Test
    void aManagerInvitesAndTheInvitedSpeaks() {
        String token = invite("{\"manager\": false}");
        String body = "{\"token\": \"" + token + "\"}";
        as("publisher")
                .body(body)
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference));
        as("auditor").body(body).post(API + "/invitations/acceptance").then().statusCode(410);

        file("publisher", reference, "change-of-domicile", STEP, "").statusCode(201);
        as("publisher").body("{}").post(entry() + "/invitations").then().statusCode(403);
        as("citizen").get(entry() + "/representatives").then().body("items", hasSize(2));
        as("auditor").get(entry() + "/representatives").then().statusCode(403);
        assertThat(portal.events(reference))
                .containsExactly("OrganizationRegistered", "RepresentativeAppointed", "RepresentativeAppointed");
    }

    @Test
    void whoseTermEndedSpeaksNoMore() {
        String token = invite("{\"until\": \"" + today() + "\"}");
        as("publisher")
                .body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200);
        portal.endTermYesterday(reference);

        file("publisher", reference, "change-of-domicile", STEP, "")
                .statusCode(403)
                .body("type", matchesPattern(".*/term-ended"));
        as("publisher").get(API + "/mine").then().body("items.organization.reference", not(hasItem(reference)));
        terms.tidy(clock.instant());

        assertThat(portal.events(reference)).endsWith("RepresentativeEnded");
        as("citizen").get(entry() + "/representatives").then().body("items[0].endedAt", matchesPattern(".+"));
    }

    @Test
    void theLastManagerStaysAndAnotherIsEndedByOne() {
        String token = invite("{\"manager\": true}");
        String mine =
                as("citizen").get(entry() + "/representatives").then().extract().path("items[0].id");
        as("citizen")
                .post(entry() + "/representatives/" + mine + "/end")
                .then()
                .statusCode(409)
                .body("type", matchesPattern(".*/last-manager"));
        as("publisher")
                .body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200);

        as("publisher")
                .post(entry() + "/representatives/" + mine + "/end")
                .then()
                .statusCode(204);

        file("citizen", reference, "change-of-domicile", STEP, "")
                .statusCode(403)
                .body("type", matchesPattern(".*/not-representative"));
    }

    @Test
    void whoCannotAppointMayGoThoughNobodyCanAppointAnyMore() {
        accept("publisher", invite("{\"manager\": false}")).statusCode(200);
        portal.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE representative SET until_day = ? WHERE manager AND organization_id = (SELECT id FROM organization WHERE reference = ?)",
                        today().minusDays(1),
                        reference));
        String mine = as("publisher")
                .get(entry() + "/representatives")
                .then()
                .extract()
                .path("items.find { it.mine }.id");

        as("publisher")
                .post(entry() + "/representatives/" + mine + "/end")
                .then()
                .statusCode(204);

        file("publisher", reference, "change-of-domicile", STEP, "").statusCode(403);
    }

    @Test
    void anInvitationThatExpiredIsForgotten() {
        invite("{\"manager\": false}");
        assertThat(invitations()).isEqualTo(1);
        portal.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE invitation SET expires_at = expires_at - interval '15 days' WHERE organization_id = (SELECT id FROM organization WHERE reference = ?)",
                        reference));

        terms.tidy(clock.instant());

        assertThat(invitations()).isZero();
    }

    private int invitations() {
        return portal.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM invitation WHERE organization_id = (SELECT id FROM organization WHERE reference = :reference)")
                        .bind("reference", reference)
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void whoIsRemovedCannotInviteThemselfAgain() {
        String other = invite("{\"manager\": true}");
        accept("publisher", other).statusCode(200);
        String kept = as("publisher")
                .body("{\"manager\": true}")
                .post(entry() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        String publisher = as("publisher")
                .get(entry() + "/representatives")
                .then()
                .extract()
                .path("items.find { it.mine }.id");

        as("citizen")
                .post(entry() + "/representatives/" + publisher + "/end")
                .then()
                .statusCode(204);

        accept("publisher", kept).statusCode(410).body("type", matchesPattern(".*/invitation-not-valid"));
    }

    @Test
    void nobodyIsInvitedToWhatHasEnded() {
        String token = invite("{\"manager\": false}");
        String revocation = file(
                        "registrar",
                        reference,
                        "revocation",
                        "{}",
                        ", \"reason\": \"Forged minutes.\", \"legalBasis\": \"Article 30\"")
                .statusCode(201)
                .extract()
                .path("id");
        Portal.settle("second-registrar", revocation, "acceptance", "{}").statusCode(200);

        accept("publisher", token).statusCode(410);
        as("citizen").get(entry() + "/representatives").then().body("items", hasSize(1));
    }

    @Test
    void nobodyGivesALongerTermThanTheirOwn() {
        String mine = today().plusDays(20).toString();
        accept("publisher", invite("{\"manager\": true, \"until\": \"" + mine + "\"}"))
                .statusCode(200);

        for (String asked : List.of("{}", "{\"until\": \"" + today().plusYears(2) + "\"}")) {
            as("publisher")
                    .body(asked)
                    .post(entry() + "/invitations")
                    .then()
                    .statusCode(201)
                    .body("until", equalTo(mine));
        }
        as("publisher")
                .body("{\"until\": \"" + today() + "\"}")
                .post(entry() + "/invitations")
                .then()
                .body("until", equalTo(today().toString()));
    }

    @Test
    void aTermThatIsOverBeforeItBeginsIsNotGiven() {
        as("citizen")
                .body("{\"until\": \"" + today().minusDays(1) + "\"}")
                .post(entry() + "/invitations")
                .then()
                .statusCode(422);
        as("registrar").body("{}").post(entry() + "/invitations").then().statusCode(403);
    }

    private static ValidatableResponse accept(String user, String token) {
        return as(user).body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then();
    }

    private String invite(String body) {
        return as("citizen")
                .body(body)
                .post(entry() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private String entry() {
        return API + "/register/" + reference;
    }
}
