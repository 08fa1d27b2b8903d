package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.settle;
import static daylight.organizations.journey.Portal.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;

/** What the state imposes on organizations and on people, and takes back. */
public final class Measures {
    private Measures() {}

    /** Revokes an organization by two registrars, as it must be; the filing. */
    public static String revoke(String reference) {
        String filing = file(
                        "registrar",
                        reference,
                        "revocation",
                        "{}",
                        ", \"reason\": \"Grave breaches.\", \"legalBasis\": \"Article 30\"")
                .statusCode(201)
                .body("state", equalTo("awaiting-second"))
                .extract()
                .path("id");
        settle("registrar", filing, "acceptance", "{}")
                .statusCode(403)
                .body("type", matchesPattern(".*/second-registrar-needed"));
        settle("second-registrar", filing, "acceptance", "{}").statusCode(200);
        return filing;
    }

    /** Whether what was revoked comes back is for the answer to say. */
    public static ValidatableResponse restore(String reference) {
        return file("registrar", reference, "restoration", "{}", ", \"reason\": \"A court so ordered.\"");
    }

    /** Bans a person from leading any organization for three years. */
    public static void ban(String identity) {
        as("admin")
                .body("{\"items\": [{\"identity\": \"" + identity + "\", \"until\": \"" + today().plusYears(3)
                        + "\", \"source\": \"Judgment 1 of 2026\"}]}")
                .post(API + "/bans")
                .then()
                .statusCode(204);
    }
}
