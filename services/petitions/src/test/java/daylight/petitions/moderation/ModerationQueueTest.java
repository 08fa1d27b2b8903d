package daylight.petitions.moderation;

import static daylight.petitions.journey.Portal.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for a moderator, how long it has waited, and who looks at it. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ModerationQueueTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String action = Portal.unique("Mend the weir");

    ModerationQueueTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    /** The agency works by the calendar of China, where 7 days always hold 4 working days or more, and 20 at least 7. */
    @ParameterizedTest
    @CsvSource({"1 hour, in-time", "20 days, late"})
    void whatWaitsTooLongIsLate(String waits, String age) {
        String id = portal.sponsored(action, "310000");
        since(id, waits);

        as("moderator")
                .get(API + "moderation/queue")
                .then()
                .body("items.find { it.id == '" + id + "' }.age", equalTo(age))
                .body("items.find { it.id == '" + id + "' }.sponsors", equalTo(5));
    }

    @Test
    void noNumberOfPetitionsSetAsideHidesOneThatWaits() {
        String waits = portal.sponsored(action, "310000");
        // Older than it, and more than a page.
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO petition (id, reference, state, version, action, background, agency, region, created_at, updated_at, moderation_since, search)"
                        + " SELECT gen_random_uuid(), 'P-ASIDE' || i, 'flagged', 1, ?, '', 'harbour-finance', '310000', now(), now(),"
                        + " now() - interval '1 year', '' FROM generate_series(1, 250) i",
                action + " aside"));
        try {
            List<String> states = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            String cursor = null;
            do {
                var page = (cursor == null ? as("moderator") : as("moderator").queryParam("cursor", cursor))
                        .get(API + "moderation/queue")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(100);
                states.addAll(page.getList("items.state", String.class));
                ids.addAll(page.getList("items.id", String.class));
                cursor = page.getString("next");
            } while (cursor != null);

            assertThat(ids).contains(waits).hasSizeGreaterThan(250).doesNotHaveDuplicates();
            assertThat(states.lastIndexOf("awaiting-moderation")).isLessThan(states.indexOf("flagged"));
        } finally {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM petition WHERE action = ?", action + " aside"));
        }
    }

    @Test
    void betweenFiveAndSevenWorkingDaysItIsAmber() {
        String id = portal.sponsored(action, "310000");
        String age = "";
        int days = 5;
        int working = 0;
        while (working < 5) {
            since(id, days++ + " days");
            var queue = as("moderator")
                    .get(API + "moderation/queue")
                    .then()
                    .extract()
                    .jsonPath();
            working = queue.getInt("items.find { it.id == '" + id + "' }.workingDays");
            age = queue.getString("items.find { it.id == '" + id + "' }.age");
        }

        assertThat(age).isEqualTo("amber");
    }

    @Test
    void oneModeratorAtATimeDecidesAndTheOthersLeaveNotes() {
        String id = portal.sponsored(action, "310000");
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO moderation_lock (petition_id, moderator, until) VALUES (?, 'a colleague', now() + interval '10 minutes')",
                UUID.fromString(id)));

        as("moderator").post(API + id + "/moderation/open").then().statusCode(409);
        as("moderator").post(API + id + "/moderation/lock").then().statusCode(409);
        as("moderator")
                .body("{\"note\": \"Is that not before a court?\"}")
                .post(API + id + "/moderation/notes")
                .then()
                .statusCode(201);

        as("moderator")
                .get(API + id + "/moderation/notes")
                .then()
                .body("items.note", equalTo(List.of("Is that not before a court?")))
                .body("items[0].mine", equalTo(true));
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE moderation_lock SET until = now() - interval '1 second' WHERE petition_id = ?",
                UUID.fromString(id)));
        as("moderator").post(API + id + "/moderation/open").then().statusCode(200);
    }

    private void since(String id, String ago) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE petition SET moderation_since = now() - CAST(:ago AS interval) WHERE id = :id")
                .bind("ago", ago)
                .bind("id", UUID.fromString(id))
                .execute());
    }
}
