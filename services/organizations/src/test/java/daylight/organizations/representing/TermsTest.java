package daylight.organizations.representing;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.today;
import static daylight.organizations.representing.Invitation.accept;
import static daylight.organizations.representing.Invitation.entry;
import static daylight.organizations.representing.Invitation.invite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.journey.Portal;
import daylight.organizations.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For how long somebody speaks, and who ends it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class TermsTest {
    private static final String STEP = "{\"address\": \"9 New Lane\"}";

    private final Tables tables;
    private final EndTerms terms;
    private final Clock clock;
    private String reference = "";

    TermsTest(Tables tables, EndTerms terms, Clock clock) {
        this.tables = tables;
        this.terms = terms;
        this.clock = clock;
    }

    @BeforeEach
    void givenAnOrganization() {
        reference = Portal.registered();
    }

    @Test
    void whoseTermEndedSpeaksNoMore() {
        String token = invite(reference, "{\"until\": \"" + today() + "\"}");
        as("publisher")
                .body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200);
        tables.endTermYesterday(reference);

        file("publisher", reference, "change-of-domicile", STEP, "")
                .statusCode(403)
                .body("type", matchesPattern(".*/term-ended"));
        as("publisher").get(API + "/mine").then().body("items.organization.reference", not(hasItem(reference)));
        terms.tidy(clock.instant());

        assertThat(tables.events(reference)).endsWith("RepresentativeEnded");
        as("citizen").get(entry(reference) + "/representatives").then().body("items[0].endedAt", matchesPattern(".+"));
    }

    @Test
    void theLastManagerStaysAndAnotherIsEndedByOne() {
        String token = invite(reference, "{\"manager\": true}");
        String mine = as("citizen")
                .get(entry(reference) + "/representatives")
                .then()
                .extract()
                .path("items[0].id");
        as("citizen")
                .post(entry(reference) + "/representatives/" + mine + "/end")
                .then()
                .statusCode(409)
                .body("type", matchesPattern(".*/last-manager"));
        as("publisher")
                .body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200);

        as("publisher")
                .post(entry(reference) + "/representatives/" + mine + "/end")
                .then()
                .statusCode(204);

        file("citizen", reference, "change-of-domicile", STEP, "")
                .statusCode(403)
                .body("type", matchesPattern(".*/not-representative"));
    }

    @Test
    void whoCannotAppointMayGoThoughNobodyCanAppointAnyMore() {
        accept("publisher", invite(reference, "{\"manager\": false}")).statusCode(200);
        tables.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE representative SET until_day = ? WHERE manager AND organization_id = (SELECT id FROM organization WHERE reference = ?)",
                        today().minusDays(1),
                        reference));
        String mine = as("publisher")
                .get(entry(reference) + "/representatives")
                .then()
                .extract()
                .path("items.find { it.mine }.id");

        as("publisher")
                .post(entry(reference) + "/representatives/" + mine + "/end")
                .then()
                .statusCode(204);

        file("publisher", reference, "change-of-domicile", STEP, "").statusCode(403);
    }

    @Test
    void nobodyGivesALongerTermThanTheirOwn() {
        String mine = today().plusDays(20).toString();
        accept("publisher", invite(reference, "{\"manager\": true, \"until\": \"" + mine + "\"}"))
                .statusCode(200);

        for (String asked : List.of("{}", "{\"until\": \"" + today().plusYears(2) + "\"}")) {
            as("publisher")
                    .body(asked)
                    .post(entry(reference) + "/invitations")
                    .then()
                    .statusCode(201)
                    .body("until", equalTo(mine));
        }
        as("publisher")
                .body("{\"until\": \"" + today() + "\"}")
                .post(entry(reference) + "/invitations")
                .then()
                .body("until", equalTo(today().toString()));
    }

    @Test
    void aTermThatIsOverBeforeItBeginsIsNotGiven() {
        as("citizen")
                .body("{\"until\": \"" + today().minusDays(1) + "\"}")
                .post(entry(reference) + "/invitations")
                .then()
                .statusCode(422);
        as("registrar")
                .body("{}")
                .post(entry(reference) + "/invitations")
                .then()
                .statusCode(403);
    }
}
