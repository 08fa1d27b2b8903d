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
import java.util.List;
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

    /** The time for signing of these ended so long ago; who closes them has yet to see it. */
    public void timeIsOver(String ago, String... ids) {
        jdbi.useTransaction(handle -> List.of(ids)
                .forEach(id -> handle.execute(
                        "UPDATE petition SET closes_at = now() - CAST(? AS interval), opened_at = now() - interval '1 year' WHERE id = ?",
                        ago,
                        UUID.fromString(id))));
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

    /** Rows, not the count. */
    public int signatures(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM signature WHERE petition_id = :id")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one());
    }

    /** The place of who signed under this name. */
    public String signatory(String id, String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT region FROM signature WHERE petition_id = :id AND name = :name")
                        .bind("id", UUID.fromString(id))
                        .bind("name", name)
                        .mapTo(String.class)
                        .one());
    }

    /** What the counter has yet to fold. */
    public int uncounted(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM signature_delta WHERE petition_id = :id")
                        .bind("id", UUID.fromString(id))
                        .mapTo(Integer.class)
                        .one());
    }

    public int mails(String email) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE recipient = :email")
                .bind("email", email)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * All that the topic was or will be told of something, in the order of its versions: on its way out, or archived.
     *
     * @return type, version, and what the event says
     */
    public List<Told> told(UUID aggregate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT type, aggregate_version, payload FROM (SELECT type, aggregate_version, payload FROM outbox WHERE aggregate_id = :id"
                                + " UNION SELECT type, aggregate_version, payload FROM outbox_archive WHERE aggregate_id = :id) o ORDER BY aggregate_version")
                .bind("id", aggregate)
                .map((row, context) -> new Told(row.getString(1), row.getLong(2), row.getString(3)))
                .list());
    }

    /** An event in the outbox. */
    public record Told(String type, long version, String payload) {}

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

    /**
     * Makes something of a petition that no act gets past: there is no number left for its events.
     *
     * @return the number its events had come to
     */
    public long hold(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE petition SET version = 9223372036854775807 WHERE id = :id RETURNING old.version")
                .bind("id", UUID.fromString(id))
                .mapTo(Long.class)
                .one());
    }

    /** Lets acts on it go on from that number. */
    public void release(String id, long version) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE petition SET version = ? WHERE id = ?", version, UUID.fromString(id)));
    }

    /** Counted again from the rows: total, each region and each hour must agree with what is told. */
    public void recount() {
        jdbi.useHandle(handle -> {
            String wrong = handle.createQuery("""
                            WITH rows AS (SELECT petition_id, region, date_trunc('hour', confirmed_at, 'UTC') AS hour, invalidation FROM signature),
                            deltas AS (SELECT petition_id, sum(added) AS added, sum(invalidated) AS invalidated FROM signature_delta GROUP BY petition_id),
                            totals AS (SELECT c.petition_id, c.total + coalesce(d.added, 0) AS total, c.invalidated + coalesce(d.invalidated, 0) AS invalidated
                                FROM petition_count c LEFT JOIN deltas d USING (petition_id) WHERE c.petition_id NOT IN (SELECT id FROM petition WHERE taken_over_from IS NOT NULL))
                            SELECT string_agg(what, '; ') FROM (
                                SELECT 'total ' || t.petition_id AS what FROM totals t
                                WHERE total <> (SELECT count(*) FROM rows r WHERE r.petition_id = t.petition_id AND invalidation IS NULL)
                                   OR invalidated <> (SELECT count(*) FROM rows r WHERE r.petition_id = t.petition_id AND invalidation IS NOT NULL)
                                UNION ALL
                                SELECT 'regions ' || c.petition_id FROM petition_count c
                                WHERE c.petition_id IN (SELECT petition_id FROM totals) AND total <> (SELECT sum(total) FROM region_count r WHERE r.petition_id = c.petition_id)
                                UNION ALL
                                SELECT 'hours ' || c.petition_id FROM petition_count c
                                WHERE c.petition_id IN (SELECT petition_id FROM totals) AND total <> (SELECT sum(total) FROM hour_count h WHERE h.petition_id = c.petition_id)
                                UNION ALL
                                SELECT 'uncounted ' || r.petition_id FROM rows r
                                WHERE r.petition_id NOT IN (SELECT petition_id FROM petition_count UNION SELECT petition_id FROM signature_delta)
                            ) x""").mapTo(String.class).findOne().orElse(null);
            if (wrong != null) {
                throw new AssertionError("Counts that disagree with the rows: " + wrong);
            }
        });
    }
}
