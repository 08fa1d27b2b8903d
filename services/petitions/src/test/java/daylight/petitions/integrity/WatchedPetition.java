package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.anyone;
import static daylight.petitions.journey.Portal.as;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.petitions.journey.Portal;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * An open petition that is signed from given addresses and networks, and looked at as a moderator does.
 *
 * @param id of the petition
 */
record WatchedPetition(Portal portal, Jdbi jdbi, String id) {
    private static final String API = "/api/petitions/";
    private static final String CONFIRMED = "{\"state\":\"check-your-mail\"}";

    ValidatableResponse ask(String email, String client) {
        return anyone().header("X-Forwarded-For", client)
                .body("{\"name\": \"Somebody\", \"email\": \"" + email + "\", \"region\": \"310000\"}")
                .post(API + id + "/signatures")
                .then();
    }

    void signed(String email, String client) {
        assertThat(ask(email, client).statusCode(202).extract().asString()).isEqualTo(CONFIRMED);
        Portal.confirm(portal.token(id, email)).statusCode(200);
    }

    /** How many a dry run would strike out. */
    int would(String conditions) {
        return as("moderator")
                .body(conditions + ", \"reason\": \"To see.\"}")
                .post(API + id + "/invalidations")
                .then()
                .statusCode(200)
                .extract()
                .path("count");
    }

    /** Address and bits of each marked one that is no sponsor's. */
    List<String> marks() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT address || ' ' || marks FROM signature WHERE petition_id = :id AND marks <> 0 AND NOT sponsor ORDER BY address")
                .bind("id", UUID.fromString(id))
                .mapTo(String.class)
                .list());
    }
}
