package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.awaitCount;
import static daylight.petitions.journey.Portal.awaitState;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ClosePetitionsTest {
    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private final String action = Portal.unique("Light the quay");

    ClosePetitionsTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @Test
    void aPetitionThatCannotBeClosedDoesNotStopTheOthersAndIsClosedWhenItCan() {
        String held = portal.open(action + " held");
        String other = portal.open(action);
        long version = tables.hold(held);
        try {
            tables.timeIsOver("1 second", held, other);

            awaitState(other, "closed");
            given().get("/api/petitions/" + held).then().body("state", equalTo("open"));
        } finally {
            tables.release(held, version);
        }
        awaitState(held, "closed");
    }

    @Test
    void theNumberThatIsToldOfTheCloseHasWhatWaitsToBeCounted() {
        String id = portal.open(action);
        awaitCount(id, 5);
        try (Handle counter = jdbi.open()) {
            // What the counter needs is taken, so that it does not get there first.
            counter.begin();
            counter.execute("SELECT FROM petition_count WHERE petition_id = ? FOR UPDATE", UUID.fromString(id));
            sign(id, "sixth@mail.example", "310000", null).statusCode(202);
            confirm(portal.token(id, "sixth@mail.example")).statusCode(200);
            tables.timeIsOver("1 second", id);
            awaitState(id, "closed");
            counter.rollback();
        }

        assertThat(tables.told(UUID.fromString(id)))
                .filteredOn(one -> one.type().equals("PetitionClosed"))
                .singleElement()
                .satisfies(one -> assertThat(one.payload()).contains("\"signatures\":6"));
        tables.recount();
    }
}
