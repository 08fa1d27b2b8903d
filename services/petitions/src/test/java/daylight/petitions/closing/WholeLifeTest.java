package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import daylight.petitions.journey.Tables.Told;
import daylight.petitions.petition.PetitionTransitions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the topic hears of a petition: each act, by the event of the table, in order and with no number left out. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class WholeLifeTest {
    private static final String API = "/api/petitions/";
    private static final String COUNTED = "SignaturesCounted";

    private final Portal portal;
    private final Tables tables;
    private final SweepAddresses sweep;
    private final Jdbi jdbi;
    private final Clock clock;
    private final String action = Portal.unique("Restore the lighthouse");

    WholeLifeTest(Portal portal, Tables tables, SweepAddresses sweep, Jdbi jdbi, Clock clock) {
        this.portal = portal;
        this.tables = tables;
        this.sweep = sweep;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void everyActFromTheDraftToTheArchiveIsToldInOrder() {
        String id = portal.sponsored(action, "310000");
        decided(id, "flag", "");
        decided(id, "unflag", "");
        decided(id, "open", "");
        portal.signers(id, 3);
        awaitState(id, "response-due");
        answered(id, "response", "{\"summary\": \"Yes.\", \"body\": \"It will be.\"}");
        portal.signers(id, 2);
        awaitState(id, "hearing-due");
        answered(id, "hearing", "{\"summary\": \"Heard.\", \"body\": \"All spoke.\", \"heldOn\": \"2026-11-02\"}");
        end(id);
        sweep.tidy(clock.instant());

        assertThat(told(id, COUNTED))
                .extracting(Told::type)
                .containsExactly(
                        "PetitionDrafted",
                        "PetitionSubmitted",
                        "PetitionSponsored",
                        "PetitionFlagged",
                        "PetitionUnflagged",
                        "PetitionOpened",
                        "ResponseThresholdReached",
                        "PetitionResponded",
                        "HearingThresholdReached",
                        "HearingHeld",
                        "PetitionClosed",
                        "PetitionArchived");
        toldByTheTable(id);
    }

    @Test
    void everyActOfAModeratorIsToldInOrder() {
        String id = portal.open(action);
        as("moderator")
                .body("{\"note\": \"Look at the network.\"}")
                .post(API + id + "/moderation/notes")
                .then()
                .statusCode(201);
        as("moderator")
                .body("{\"domain\": \"mail.example\", \"reason\": \"Made by a program.\", \"dryRun\": false}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(202);
        Portal.awaitCount(id, 0);
        await().until(() -> told(id, COUNTED).getLast().type().equals("SignaturesInvalidated"));
        decided(id, "take-down", "{\"reason\": \"By order of a court.\"}");
        decided(id, "restore", "");

        assertThat(told(id, COUNTED))
                .extracting(Told::type)
                .endsWith(
                        "PetitionOpened",
                        "ModerationNoted",
                        "SignaturesInvalidated",
                        "PetitionTakenDown",
                        "PetitionRestored");
        assertThat(tables.told(UUID.fromString(id)))
                .noneMatch(one -> one.payload().contains("Look at the network"));
        toldByTheTable(id);
    }

    @Test
    void aRefusalIsToldWithWhetherItAsksForInformation() {
        String id = portal.sponsored(action, "310000");
        decided(id, "reject", "{\"code\": \"ask-for-information\", \"details\": \"Ask for the plan.\"}");

        assertThat(told(id, COUNTED).getLast()).satisfies(last -> {
            assertThat(last.type()).isEqualTo("PetitionRejected");
            assertThat(last.payload()).contains("\"askForInformation\":true");
        });
        toldByTheTable(id);
    }

    /** Each row of the public history has the event of its edge with its number; no number is missing; nobody is named. */
    private void toldByTheTable(String id) {
        List<Told> told = tables.told(UUID.fromString(id));
        assertThat(told)
                .extracting(Told::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, told.size()).boxed().toList());
        for (Act act : acts(id)) {
            String type = told.get((int) act.version() - 1).type();
            assertThat(PetitionTransitions.EDGES)
                    .anyMatch(edge -> edge.act().code().equals(act.act())
                            && edge.to().code().equals(act.state())
                            && edge.event().getSimpleName().equals(type));
        }
        Set<String> personal = Set.of("Somebody", "mail.example", "@", "citizen");
        assertThat(told)
                .allSatisfy(one ->
                        assertThat(one.payload()).as(one.type()).doesNotContain(personal.toArray(String[]::new)));
    }

    private record Act(long version, String act, String state) {}

    /** Without the first, which made it. */
    private List<Act> acts(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT version, act, state FROM petition_act WHERE petition_id = :id AND version > 1")
                .bind("id", UUID.fromString(id))
                .map((row, context) -> new Act(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    private List<Told> told(String id, String without) {
        return tables.told(UUID.fromString(id)).stream()
                .filter(one -> !one.type().equals(without))
                .toList();
    }

    private static void decided(String id, String act, String body) {
        var request = as("moderator");
        (body.isEmpty() ? request : request.body(body))
                .post(API + id + "/moderation/" + act)
                .then()
                .statusCode(200);
    }

    private static void answered(String id, String kind, String body) {
        as("publisher").body(body).post(API + id + "/" + kind).then().statusCode(200);
    }

    private void end(String id) {
        tables.timeIsOver("7 months", id);
        await().until(() -> told(id, COUNTED).getLast().type().equals("PetitionClosed"));
    }
}
