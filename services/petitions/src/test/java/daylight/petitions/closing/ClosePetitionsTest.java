package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.awaitState;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ClosePetitionsTest {
    private final Portal portal;
    private final Jdbi jdbi;
    private final String action =
            "Light the quay " + UUID.randomUUID().toString().substring(0, 8);

    ClosePetitionsTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnAgency() {
        portal.lowThresholds();
    }

    @Test
    void aPetitionThatCannotBeClosedDoesNotStopTheOthersAndIsClosedWhenItCan() {
        String held = portal.open(action + " held");
        String other = portal.open(action);
        long version = portal.hold(held);
        try {
            timeIsOver(held, other);

            awaitState(other, "closed");
            given().get("/api/petitions/" + held).then().body("state", equalTo("open"));
        } finally {
            portal.release(held, version);
        }
        awaitState(held, "closed");
    }

    private void timeIsOver(String... ids) {
        jdbi.useTransaction(handle -> {
            for (String id : ids) {
                handle.execute(
                        "UPDATE petition SET closes_at = now() - interval '1 second' WHERE id = ?",
                        UUID.fromString(id));
            }
        });
    }
}
