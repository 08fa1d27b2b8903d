package daylight.petitions.announcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class SendAnnouncementsTest {
    private final Portal portal;
    private final Jdbi jdbi;

    SendAnnouncementsTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    @Test
    void newsThatCannotBeSentHoldUpNoOther() {
        String action = Portal.unique("Name the ferry");
        String held = portal.sponsored(action + " held", "310000");
        // A row that breaks when it is worked off, and nothing else does.
        jdbi.useHandle(handle -> handle.execute("ALTER TABLE announcement ADD CONSTRAINT held CHECK (petition_id <> '"
                + UUID.fromString(held) + "' OR finished_at IS NULL)"));
        try {
            opened(held);
            String other = portal.open(action);

            await().until(() -> finished(other));
            assertThat(finished(held)).isFalse();
        } finally {
            jdbi.useHandle(handle -> handle.execute("ALTER TABLE announcement DROP CONSTRAINT held"));
        }
        await().until(() -> finished(held));
    }

    private static void opened(String id) {
        Portal.as("moderator")
                .post("/api/petitions/" + id + "/moderation/open")
                .then()
                .statusCode(200);
    }

    private boolean finished(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT finished_at IS NOT NULL FROM announcement WHERE petition_id = :id AND kind = 'opened'")
                .bind("id", UUID.fromString(id))
                .mapTo(Boolean.class)
                .one());
    }
}
