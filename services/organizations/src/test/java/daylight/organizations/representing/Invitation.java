package daylight.organizations.representing;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;

import io.restassured.response.ValidatableResponse;

/** How somebody comes to speak for an organization. */
final class Invitation {
    private Invitation() {}

    static ValidatableResponse accept(String user, String token) {
        return as(user).body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then();
    }

    static String invite(String reference, String body) {
        return as("citizen")
                .body(body)
                .post(entry(reference) + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    static String entry(String reference) {
        return API + "/register/" + reference;
    }
}
