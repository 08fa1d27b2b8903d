package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.awaitState;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Signing ends with its time. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class LateSignaturesTest {
    private final Portal portal;
    private final Tables tables;
    private final String action = Portal.unique("Keep the tram");

    LateSignaturesTest(Portal portal, Tables tables) {
        this.portal = portal;
        this.tables = tables;
    }

    @Test
    void aPetitionThatClosedTakesNoSignature() {
        String id = portal.open(action);
        sign(id, "late@mail.example", "310000", null).statusCode(202);
        String token = portal.token(id, "late@mail.example");
        close(id, "1 second");

        confirm(token).statusCode(409);
        sign(id, "later@mail.example", "310000", null).statusCode(409);
        tables.recount();
    }

    private void close(String id, String ago) {
        tables.timeIsOver(ago, id);
        awaitState(id, "closed");
    }
}
