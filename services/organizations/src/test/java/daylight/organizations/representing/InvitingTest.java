package daylight.organizations.representing;

import static daylight.organizations.journey.Measures.revoke;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.representing.Invitation.accept;
import static daylight.organizations.representing.Invitation.entry;
import static daylight.organizations.representing.Invitation.invite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.journey.Portal;
import daylight.organizations.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers invite, and the invited speak. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class InvitingTest {
    private static final String STEP = "{\"address\": \"9 New Lane\"}";

    private final Tables tables;
    private final EndTerms terms;
    private final Clock clock;
    private String reference = "";

    InvitingTest(Tables tables, EndTerms terms, Clock clock) {
        this.tables = tables;
        this.terms = terms;
        this.clock = clock;
    }

    @BeforeEach
    void givenAnOrganization() {
        reference = Portal.registered();
    }

    @Test
    void aManagerInvitesAndTheInvitedSpeaks() {
        String token = invite(reference, "{\"manager\": false}");
        String body = "{\"token\": \"" + token + "\"}";
        as("publisher")
                .body(body)
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference));
        as("auditor").body(body).post(API + "/invitations/acceptance").then().statusCode(410);

        file("publisher", reference, "change-of-domicile", STEP, "").statusCode(201);
        as("publisher")
                .body("{}")
                .post(entry(reference) + "/invitations")
                .then()
                .statusCode(403);
        as("citizen").get(entry(reference) + "/representatives").then().body("items", hasSize(2));
        as("auditor").get(entry(reference) + "/representatives").then().statusCode(403);
        assertThat(tables.events(reference))
                .containsExactly("OrganizationRegistered", "RepresentativeAppointed", "RepresentativeAppointed");
    }

    @Test
    void anInvitationThatExpiredIsForgotten() {
        invite(reference, "{\"manager\": false}");
        assertThat(invitations()).isEqualTo(1);
        tables.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE invitation SET expires_at = expires_at - interval '15 days' WHERE organization_id = (SELECT id FROM organization WHERE reference = ?)",
                        reference));

        terms.tidy(clock.instant());

        assertThat(invitations()).isZero();
    }

    private int invitations() {
        return tables.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM invitation WHERE organization_id = (SELECT id FROM organization WHERE reference = :reference)")
                        .bind("reference", reference)
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void whoIsRemovedCannotInviteThemselfAgain() {
        String other = invite(reference, "{\"manager\": true}");
        accept("publisher", other).statusCode(200);
        String kept = as("publisher")
                .body("{\"manager\": true}")
                .post(entry(reference) + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        String publisher = as("publisher")
                .get(entry(reference) + "/representatives")
                .then()
                .extract()
                .path("items.find { it.mine }.id");

        as("citizen")
                .post(entry(reference) + "/representatives/" + publisher + "/end")
                .then()
                .statusCode(204);

        accept("publisher", kept).statusCode(410).body("type", matchesPattern(".*/invitation-not-valid"));
    }

    @Test
    void nobodyIsInvitedToWhatHasEnded() {
        String token = invite(reference, "{\"manager\": false}");
        revoke(reference);

        accept("publisher", token).statusCode(410);
        as("citizen").get(entry(reference) + "/representatives").then().body("items", hasSize(1));
    }
}
