package daylight.petitions.endorsing;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class EndorsePetitionTest {
    private final Portal portal;
    private final Tables tables;
    private final Organizations organizations;
    private final OrganizationEventsConsumer consumer;
    private final Jdbi jdbi;
    private final UUID organization = UUID.randomUUID();
    private RegisteredFriends friends;
    private String petition = "";

    EndorsePetitionTest(
            Portal portal, Tables tables, Organizations organizations, OrganizationEventsConsumer consumer, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.organizations = organizations;
        this.consumer = consumer;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        friends = new RegisteredFriends(organizations, consumer, organization);
        petition = portal.open("Open the archive " + organization.toString().substring(0, 8));
    }

    @Test
    void anOrganizationEndorsesThroughItsRepresentative() {
        friends.register(1, "registered");
        friends.appoint(2, true);
        as("citizen")
                .get("/api/petitions/organizations/mine")
                .then()
                .body("items.organization", hasItem(organization.toString()));

        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);

        given().get(path())
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Friends of the Archive"))
                .body("items[0].statement", equalTo("It is ours."));
    }

    @Test
    void endorsementsAreReadInPagesTheNewestFirstOrOfOneOrganization() {
        friends.register(1, "registered");
        friends.appoint(2, true);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO organization (id, name, active, version) SELECT md5(? || i)::uuid, 'Friends ' || i, true, 1 FROM generate_series(1, 100) i",
                    petition);
            handle.execute(
                    "INSERT INTO endorsement (petition_id, organization_id, name, at)"
                            + " SELECT ?, md5(? || i)::uuid, 'Friends ' || i, now() + i * interval '1 minute' FROM generate_series(1, 100) i",
                    UUID.fromString(petition),
                    petition);
        });

        String next = given().get(path())
                .then()
                .body("items", hasSize(100))
                .body("items[0].name", equalTo("Friends 100"))
                .extract()
                .path("next");
        given().queryParam("cursor", next)
                .get(path())
                .then()
                .body("items.organization", equalTo(List.of(organization.toString())));
        given().queryParam("organization", organization)
                .get(path())
                .then()
                .body("items.organization", equalTo(List.of(organization.toString())));
        given().queryParam("organization", "nobody").get(path()).then().statusCode(400);
    }

    @Test
    void anEndorsementCanBeTakenBack() {
        friends.register(1, "registered");
        friends.appoint(2, true);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);

        as("citizen").delete(path() + "/" + organization).then().statusCode(204);
        as("citizen").delete(path() + "/" + organization).then().statusCode(204);

        given().get(path()).then().body("items", empty());
    }

    @Test
    void eachChangeOfAnEndorsementIsToldOnceAndTellsOfNoPerson() {
        friends.register(1, "registered");
        friends.appoint(2, true);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);
        as("citizen").delete(path() + "/" + organization).then().statusCode(204);
        as("citizen").delete(path() + "/" + organization).then().statusCode(204);
        as("citizen").body(friends.endorsement()).post(path()).then().statusCode(201);

        List<Tables.Told> told = tables.told(UUID.fromString(petition)).stream()
                .filter(one -> one.payload().contains(organization.toString()))
                .toList();

        assertThat(told)
                .extracting(Tables.Told::type)
                .containsExactly("PetitionEndorsed", "EndorsementWithdrawn", "PetitionEndorsed");
        assertThat(told).allSatisfy(one -> assertThat(one.payload()).doesNotContain(RegisteredFriends.citizen()));
    }

    private String path() {
        return "/api/petitions/" + petition + "/endorsements";
    }
}
