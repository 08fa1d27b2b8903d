package daylight.petitions.endorsing;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;

import daylight.contracts.organizations.RepresentativeAppointed;
import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks for a registered organization endorses, and nobody else. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class WhoMayEndorseTest {
    private final Portal portal;
    private final Organizations organizations;
    private final OrganizationEventsConsumer consumer;
    private final UUID organization = UUID.randomUUID();
    private RegisteredFriends friends;
    private String petition = "";

    WhoMayEndorseTest(Portal portal, Organizations organizations, OrganizationEventsConsumer consumer) {
        this.portal = portal;
        this.organizations = organizations;
        this.consumer = consumer;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        friends = new RegisteredFriends(organizations, consumer, organization);
        petition = portal.open("Open the archive " + organization.toString().substring(0, 8));
    }

    @Test
    void nobodyElseSpeaksForIt() {
        friends.register(1, "registered");

        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(404);

        friends.appoint(2, true);
        friends.appoint(3, false);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(404);
        given().get(path()).then().body("items", empty());
    }

    @Test
    void anOrganizationThatEndedIsSilentAndAnOldEventChangesNothing() {
        friends.register(5, "dissolved");
        friends.appoint(2, true);
        friends.register(1, "registered");

        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(404);
    }

    @Test
    void aSuspendedOrganizationIsSilentAndAWarnedOneIsNot() {
        friends.register(1, "registered");
        friends.appoint(2, true);
        friends.penalize(3, "suspended");
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(404);

        friends.penalize(4, "registered");
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);
    }

    @Test
    void aRepresentativeWhoseTermIsOverIsSilentBeforeAnybodyTellsSo() {
        friends.register(1, "registered");
        friends.appoint(2, true, LocalDate.of(2020, 12, 31));
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(404);

        friends.appoint(3, true, LocalDate.of(2999, 12, 31));
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);
    }

    @Test
    void anOrganizationThatWasBroughtInIsKnownByItsFirstRepresentative() {
        friends.told(new RepresentativeAppointed(
                organization,
                2,
                UUID.randomUUID(),
                RegisteredFriends.citizen(),
                "O-0000000",
                "Friends of the Archive",
                "registered",
                null,
                Instant.parse("2026-03-31T09:00:00Z")));
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);

        friends.penalize(3, "suspended");

        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(404);
    }

    private String path() {
        return "/api/petitions/" + petition + "/endorsements";
    }
}
