package daylight.petitions.endorsing;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.contracts.organizations.RepresentativeAppointed;
import daylight.kernel.events.EventJson;
import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class EndorsePetitionTest {
    private static final Pattern SUBJECT = Pattern.compile("\"sub\":\"([^\"]+)\"");

    private final Portal portal;
    private final Organizations organizations;
    private final OrganizationEventsConsumer consumer;
    private final Jdbi jdbi;
    private final UUID organization = UUID.randomUUID();
    private String petition = "";

    EndorsePetitionTest(Portal portal, Organizations organizations, OrganizationEventsConsumer consumer, Jdbi jdbi) {
        this.portal = portal;
        this.organizations = organizations;
        this.consumer = consumer;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        petition = portal.open("Open the archive " + organization.toString().substring(0, 8));
    }

    @Test
    void anOrganizationEndorsesThroughItsRepresentative() {
        register(1, "registered");
        appoint(2, true);
        as("citizen")
                .get("/api/petitions/organizations/mine")
                .then()
                .body("items.organization", hasItem(organization.toString()));

        as("citizen").body(body()).post(path()).then().statusCode(201);
        as("citizen").body(body()).post(path()).then().statusCode(201);

        given().get(path())
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Friends of the Archive"))
                .body("items[0].statement", equalTo("It is ours."));
    }

    @Test
    void endorsementsAreReadInPagesTheNewestFirstOrOfOneOrganization() {
        register(1, "registered");
        appoint(2, true);
        as("citizen").body(body()).post(path()).then().statusCode(201);
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
    void nobodyElseSpeaksForIt() {
        register(1, "registered");

        as("citizen").body(body()).post(path()).then().statusCode(404);

        appoint(2, true);
        appoint(3, false);
        as("citizen").body(body()).post(path()).then().statusCode(404);
        given().get(path()).then().body("items", empty());
    }

    @Test
    void anOrganizationThatEndedIsSilentAndAnOldEventChangesNothing() {
        register(5, "dissolved");
        appoint(2, true);
        register(1, "registered");

        as("citizen").body(body()).post(path()).then().statusCode(404);
    }

    @Test
    void aSuspendedOrganizationIsSilentAndAWarnedOneIsNot() {
        register(1, "registered");
        appoint(2, true);
        penalize(3, "suspended");
        as("citizen").body(body()).post(path()).then().statusCode(404);

        penalize(4, "registered");
        as("citizen").body(body()).post(path()).then().statusCode(201);
    }

    @Test
    void aRepresentativeWhoseTermIsOverIsSilentBeforeAnybodyTellsSo() {
        register(1, "registered");
        appoint(2, true, LocalDate.of(2020, 12, 31));
        as("citizen").body(body()).post(path()).then().statusCode(404);

        appoint(3, true, LocalDate.of(2999, 12, 31));
        as("citizen").body(body()).post(path()).then().statusCode(201);
    }

    @Test
    void anOrganizationThatWasBroughtInIsKnownByItsFirstRepresentative() {
        told(new RepresentativeAppointed(
                organization,
                2,
                UUID.randomUUID(),
                citizen(),
                "O-0000000",
                "Friends of the Archive",
                "registered",
                null,
                Instant.parse("2026-03-31T09:00:00Z")));
        as("citizen").body(body()).post(path()).then().statusCode(201);

        penalize(3, "suspended");

        as("citizen").body(body()).post(path()).then().statusCode(404);
    }

    @Test
    void anEndorsementCanBeTakenBack() {
        register(1, "registered");
        appoint(2, true);
        as("citizen").body(body()).post(path()).then().statusCode(201);

        as("citizen").delete(path() + "/" + organization).then().statusCode(204);
        as("citizen").delete(path() + "/" + organization).then().statusCode(204);

        given().get(path()).then().body("items", empty());
    }

    @Test
    void eachChangeOfAnEndorsementIsToldOnceAndTellsOfNoPerson() {
        register(1, "registered");
        appoint(2, true);
        as("citizen").body(body()).post(path()).then().statusCode(201);
        as("citizen").body(body()).post(path()).then().statusCode(201);
        as("citizen").delete(path() + "/" + organization).then().statusCode(204);
        as("citizen").delete(path() + "/" + organization).then().statusCode(204);
        as("citizen").body(body()).post(path()).then().statusCode(201);

        List<Portal.Told> told = portal.told(UUID.fromString(petition)).stream()
                .filter(one -> one.payload().contains(organization.toString()))
                .toList();

        assertThat(told)
                .extracting(Portal.Told::type)
                .containsExactly("PetitionEndorsed", "EndorsementWithdrawn", "PetitionEndorsed");
        assertThat(told).allSatisfy(one -> assertThat(one.payload()).doesNotContain(citizen()));
    }

    private void register(long version, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> organizations.put(
                        new OrganizationEventsConsumer.Entry(organization, version, "Friends of the Archive", state)));
    }

    private void appoint(long version, boolean active) {
        appoint(version, active, null);
    }

    private void appoint(long version, boolean active, @Nullable LocalDate until) {
        QuarkusTransaction.requiringNew()
                .run(() -> organizations.appoint(
                        new OrganizationEventsConsumer.Representative(
                                organization, version, citizen(), "Friends of the Archive", null, until),
                        active));
    }

    private void penalize(long version, String state) {
        OrganizationPenalized event = new OrganizationPenalized(
                organization,
                version,
                "O-0000000",
                null,
                "Friends of the Archive",
                "social-association",
                "310000",
                state,
                "suspension",
                LocalDate.of(2026, 3, 31),
                new Notice(
                        "civil-affairs",
                        "penalties",
                        "Suspension",
                        "Suspended.",
                        "http://localhost:8080/organizations/O-0000000"),
                Instant.parse("2026-03-31T09:00:00Z"));
        told(event);
    }

    private void told(OrganizationEvent event) {
        String json =
                EventJson.write(UUID.randomUUID(), "/api/organizations", Instant.parse("2026-03-31T09:00:00Z"), event);
        QuarkusTransaction.requiringNew()
                .run(() -> consumer.handle(EventJson.read(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String citizen() {
        String claims = new String(
                Base64.getUrlDecoder().decode(Tokens.of("citizen").split("\\.", -1)[1]), StandardCharsets.UTF_8);
        Matcher subject = SUBJECT.matcher(claims);
        if (!subject.find()) {
            throw new AssertionError("A token without a subject");
        }
        return subject.group(1);
    }

    private String body() {
        return "{\"organization\": \"" + organization + "\", \"statement\": \"It is ours.\"}";
    }

    private String path() {
        return "/api/petitions/" + petition + "/endorsements";
    }
}
