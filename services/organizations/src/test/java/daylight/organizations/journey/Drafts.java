package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;

/** Applications that are begun and given up, and the names that are kept for them. */
final class Drafts {
    private Drafts() {}

    /** An application of which nothing is said yet; its id. */
    static String begun(String user) {
        return begun(user, "{}");
    }

    /** The same with what it is begun from, such as a reservation. */
    static String begun(String user, String from) {
        return as(user).body(from)
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft of the demonstration's citizen that has its first step. */
    static String named(String name) {
        String id = begun("citizen");
        Portal.save(id, "name", nameStep(name)).statusCode(200);
        return id;
    }

    /** Whether it could be withdrawn is for the answer to say. */
    static ValidatableResponse withdraw(String id) {
        return as("citizen").post(API + "/applications/" + id + "/withdrawal").then();
    }

    /** The first step, of a kind that anybody may apply for. */
    static String nameStep(String name) {
        return "{\"name\": \"" + name + "\", \"kind\": \"community-organization\", \"region\": \"110000\"}";
    }

    /** @param step a name with its kind and region, as JSON */
    static ValidatableResponse reserve(String user, String step) {
        return as(user).body(step.getBytes(StandardCharsets.UTF_8))
                .post(API + "/names/reservations")
                .then();
    }

    static ValidatableResponse release(String user, String reservation) {
        return as(user).post(API + "/names/reservations/" + reservation + "/release")
                .then();
    }
}
