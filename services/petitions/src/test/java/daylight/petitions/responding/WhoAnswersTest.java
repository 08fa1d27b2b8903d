package daylight.petitions.responding;

import static daylight.petitions.journey.Portal.as;
import static org.hamcrest.Matchers.equalTo;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The agency that was asked answers, and says when and where it heard. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class WhoAnswersTest {
    private static final String API = "/api/petitions/";
    private static final String ANSWER = "{\"summary\": \"We shall.\", \"body\": \"It is ordered.\"}";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String action = Portal.unique("Hear the ferrymen");

    WhoAnswersTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    @Test
    void anotherAgencysPetitionIsNotThereAndAHearingHasADayAndAnAddress() {
        String id = portal.open(action);
        jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO agency (slug, jurisdiction, version) VALUES ('other-agency', 'GB-EAW', 1) ON CONFLICT DO NOTHING");
            handle.execute("UPDATE petition SET agency = 'other-agency' WHERE id = ?", UUID.fromString(id));
        });

        as("publisher").body(ANSWER).post(API + id + "/response").then().statusCode(404);
        as("publisher")
                .body("{\"summary\": \"\", \"body\": \"x\", \"heldOn\": \"2026-02-30\", \"url\": \"javascript:1\"}")
                .post(API + id + "/hearing")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("summary", "heldOn", "url")));
    }
}
