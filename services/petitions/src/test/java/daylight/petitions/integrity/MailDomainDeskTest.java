package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What moderators see of mail domains. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class MailDomainDeskTest {
    private static final String DOMAINS = "/api/petitions/mail-domains";

    private final Jdbi jdbi;
    private final String domain = UUID.randomUUID() + ".example";

    MailDomainDeskTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void aDecisionIsListedWithItsReasonUntilTheDomainIsUsualAgainAndItsHistoryStays() {
        put("moderator", "blocked", "Robots, all of them.");
        listed().body(row("kind"), equalTo("blocked"))
                .body(row("reason"), equalTo("Robots, all of them."))
                .body(row("at"), notNullValue());
        put("admin", "disposable", "People, too.");
        listed().body(row("kind"), equalTo("disposable"));
        put("moderator", "usual", "It asks for a telephone number now.");

        listed().body("items.domain", not(hasItem(domain)));
        acts(domain.toUpperCase(Locale.ROOT))
                .body("items.kind", contains("usual", "disposable", "blocked"))
                .body(
                        "items.reason",
                        contains("It asks for a telephone number now.", "People, too.", "Robots, all of them."))
                .body("items.mine", contains(true, false, true))
                .body("items.domain", contains(domain, domain, domain));
    }

    @Test
    void aSecondClickDecidesNothingTwice() {
        for (int i = 0; i < 2; i++) {
            as("moderator")
                    .header("Idempotency-Key", domain)
                    .body("{\"domain\": \"" + domain + "\", \"kind\": \"blocked\", \"reason\": \"Seen.\"}")
                    .put(DOMAINS)
                    .then()
                    .statusCode(204);
        }
        acts(domain).body("items", hasSize(1));
    }

    @Test
    void theHistoryIsReadInPagesTheNewestFirst() {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO mail_domain_act (id, domain, kind, reason, moderator, at)"
                        + " SELECT CAST(lpad(to_hex(i), 32, '0') AS uuid), ?, 'blocked', 'Act ' || i, 'm', now() FROM generate_series(1, 101) i",
                domain));
        String next = acts(domain)
                .body("items", hasSize(100))
                .body("items[0].reason", equalTo("Act 101"))
                .extract()
                .path("next");

        as("moderator")
                .queryParam("domain", domain)
                .queryParam("cursor", next)
                .get(DOMAINS + "/acts")
                .then()
                .body("items.reason", equalTo(List.of("Act 1")))
                .body("next", nullValue());
        as("moderator").queryParam("cursor", next).get(DOMAINS + "/acts").then().statusCode(400);
    }

    @Test
    void domainsAreReadInPagesByName() {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO mail_domain (domain, kind) SELECT '0-' || lpad(i::text, 3, '0') || '-' || ?, 'blocked' FROM generate_series(1, 101) i",
                domain));
        String next = listed().body("items", hasSize(100)).extract().path("next");

        as("moderator")
                .queryParam("cursor", next)
                .get(DOMAINS)
                .then()
                .statusCode(200)
                .body("items.domain", hasItem("mailinator.com"));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM mail_domain WHERE domain LIKE ?", "0-%" + domain));
    }

    @Test
    void everyFaultIsNamed() {
        as("moderator")
                .body("{\"domain\": \"no domain\", \"kind\": \"odd\"}")
                .put(DOMAINS)
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("domain", "kind", "reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no domain", "..", "localhost"})
    void whatIsNoDomainHasNoHistory(String typed) {
        as("moderator")
                .queryParam("domain", typed)
                .get(DOMAINS + "/acts")
                .then()
                .statusCode(400);
    }

    private void put(String user, String kind, String reason) {
        as(user).body("{\"domain\": \"" + domain + "\", \"kind\": \"" + kind + "\", \"reason\": \"" + reason + "\"}")
                .put(DOMAINS)
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse listed() {
        return as("moderator").get(DOMAINS).then().statusCode(200);
    }

    private static ValidatableResponse acts(String domain) {
        return as("moderator")
                .queryParam("domain", domain)
                .get(DOMAINS + "/acts")
                .then()
                .statusCode(200);
    }

    private String row(String field) {
        return "items.find { it.domain == '" + domain + "' }." + field;
    }
}
