package daylight.petitions.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import daylight.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people do with petitions, for journeys: over HTTP, but the mails are read from the queue. */
@ApplicationScoped
public class Portal {
    static final String PETITIONS = "/api/petitions";
    private static final Pattern TOKEN = Pattern.compile("/petitions/confirm\\?token=([A-Za-z0-9_-]+)");
    private static final Pattern WITHDRAW = Pattern.compile("/petitions/withdraw\\?token=([A-Za-z0-9_-]+)");

    private final Jdbi jdbi;

    Portal(AgroalDataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** Before any test: an agency whose petitions need 8 signatures for a response and 10 for a hearing, in a region of their own. */
    void furnish(@Observes StartupEvent start) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO agency (slug, jurisdiction, version) VALUES ('harbour-finance', 'CN', 1) ON CONFLICT DO NOTHING");
            handle.execute(
                    "INSERT INTO threshold_rule (region, kind, signatures, days, source) VALUES ('310000', 'response', 8, 30, 'test'),"
                            + " ('310000', 'hearing', 10, 60, 'test') ON CONFLICT DO NOTHING");
        });
    }

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    public static RequestSpecification anyone() {
        return given().contentType("application/json");
    }

    /** What no other petition asks. */
    public static String unique(String action) {
        return action + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A petition of the demonstration's citizen that is open for signatures, with its five sponsors. */
    public String open(String action) {
        String id = sponsored(action, "310000");
        as("moderator").post(PETITIONS + "/" + id + "/moderation/open").then().statusCode(200);
        return id;
    }

    /** A petition with its five sponsors that waits for a moderator. */
    public String sponsored(String action, String region) {
        var created = as("citizen")
                .body("""
                        {"action": "%s", "background": "Because we pay for it.", "agency": "harbour-finance", "region": "%s"}
                        """.formatted(action, region))
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .extract();
        String id = created.path("petition.id");
        String invitation = created.path("invitation");
        for (int i = 1; i <= 5; i++) {
            sign(id, "sponsor" + i + "@mail.example", "310000", invitation).statusCode(202);
            confirm(token(id, "sponsor" + i + "@mail.example")).statusCode(200);
        }
        return id;
    }

    public static ValidatableResponse sign(String id, String email, String region, @Nullable String invitation) {
        String invited = invitation == null ? "" : ", \"invitation\": \"" + invitation + "\"";
        return anyone().body("{\"name\": \"Somebody\", \"email\": \"" + email + "\", \"region\": \"" + region + "\""
                        + invited + "}")
                .post(PETITIONS + "/" + id + "/signatures")
                .then();
    }

    /** So many more who sign and confirm. */
    public void signers(String id, int count) {
        for (int i = 0; i < count; i++) {
            String address = UUID.randomUUID() + "@mail.example";
            sign(id, address, "310000", null).statusCode(202);
            confirm(token(id, address)).statusCode(200);
        }
    }

    public static ValidatableResponse confirm(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("token=" + token)
                .post(PETITIONS + "/confirmations")
                .then();
    }

    /** The token of the newest mail about this petition to this address. */
    public String token(String id, String email) {
        return token(id, email, TOKEN);
    }

    public String withdrawal(String id, String email) {
        return token(id, email, WITHDRAW);
    }

    private String token(String id, String email, Pattern link) {
        String body = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT m.body FROM mail m JOIN petition p ON m.body LIKE '%' || p.action || '%'"
                                + " WHERE p.id = :id AND m.recipient = :email ORDER BY m.id DESC LIMIT 1")
                .bind("id", UUID.fromString(id))
                .bind("email", email)
                .mapTo(String.class)
                .one());
        Matcher found = link.matcher(body);
        if (!found.find()) {
            throw new AssertionError("No link in " + body);
        }
        return found.group(1);
    }

    public static void awaitCount(String id, int total) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(PETITIONS + "/" + id + "/count")
                        .then()
                        .statusCode(200)
                        .body("total", org.hamcrest.Matchers.equalTo(total)));
    }

    public static void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(PETITIONS + "/" + id)
                        .then()
                        .statusCode(200)
                        .body("state", org.hamcrest.Matchers.equalTo(state)));
    }
}
