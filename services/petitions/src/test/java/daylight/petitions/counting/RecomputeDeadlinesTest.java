package daylight.petitions.counting;

import static daylight.petitions.journey.Portal.awaitState;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class RecomputeDeadlinesTest {
    private final Portal portal;
    private final Tables tables;
    private final RecomputeDeadlines recompute;
    private final Jdbi jdbi;
    private final Clock clock;

    RecomputeDeadlinesTest(Portal portal, Tables tables, RecomputeDeadlines recompute, Jdbi jdbi, Clock clock) {
        this.portal = portal;
        this.tables = tables;
        this.recompute = recompute;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void aDeadlineCountedWithoutACalendarIsCountedAgainOnceItCame() {
        String id = due("Count the days ");

        recompute.tidy(clock.instant());

        recounted(id);
    }

    @Test
    void aPetitionThatFailsDoesNotStopTheOthers() {
        String held = due("Count the held days ");
        String other = due("Count the other days ");
        long version = tables.hold(held);
        try {
            recompute.tidy(clock.instant());
        } finally {
            tables.release(held, version);
        }

        recounted(other);
        recompute.tidy(clock.instant());
        recounted(held);
    }

    private static void recounted(String id) {
        given().get("/api/petitions/" + id)
                .then()
                .body("thresholds.find { it.kind == 'response' }.dueOn", equalTo("2026-04-15"))
                .body("thresholds.find { it.kind == 'response' }.provisional", equalTo(false));
    }

    /** Reached on a Monday of a year whose calendar is known; the deadline is what weekends alone would give, and wrong: 3 April and 6 April 2026 are days off. */
    private String due(String action) {
        String id = portal.open(Portal.unique(action));
        for (int i = 0; i < 3; i++) {
            String email = "day" + i + "@mail.example";
            sign(id, email, "310000", null).statusCode(202);
            confirm(portal.token(id, email)).statusCode(200);
        }
        awaitState(id, "response-due");
        jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO agency (slug, jurisdiction, version) VALUES ('english', 'GB-EAW', 1) ON CONFLICT DO NOTHING");
            handle.execute("UPDATE petition SET agency = 'english' WHERE id = ?", UUID.fromString(id));
            handle.execute(
                    "UPDATE petition_threshold SET reached_at = '2026-03-02T12:00:00Z', due_on = '2026-04-13', provisional = true"
                            + " WHERE petition_id = ? AND kind = 'response'",
                    UUID.fromString(id));
        });
        return id;
    }
}
