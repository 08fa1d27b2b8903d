package daylight.petitions.integrity;

import static daylight.petitions.journey.Portal.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import daylight.petitions.journey.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.IDN;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Throw-away mailboxes are marked, and domains that were blocked refused. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class MailDomainsTest {
    private static final String API = "/api/petitions/";

    private final Portal portal;
    private final Tables tables;
    private final Jdbi jdbi;
    private WatchedPetition petition;

    MailDomainsTest(Portal portal, Tables tables, Jdbi jdbi) {
        this.portal = portal;
        this.tables = tables;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnOpenPetition() {
        petition = new WatchedPetition(portal, jdbi, portal.open(Portal.unique("Plant the avenue")));
    }

    @Test
    void throwAwayMailboxesAreMarkedAndBlockedOnesRefused() {
        petition.signed("nobody@sub.mailinator.com", "192.0.2.1");
        as("moderator")
                .body("{\"domain\": \"Bots.Example\", \"kind\": \"blocked\", \"reason\": \"Seen.\"}")
                .put(API + "mail-domains")
                .then()
                .statusCode(204);

        petition.ask("one@bots.example", "192.0.2.2").statusCode(422).body("errors.field", hasItem("email"));
        petition.ask("one@mx.bots.example", "192.0.2.3").statusCode(422);
        petition.ask("one@robots.example", "192.0.2.4").statusCode(202);
        classified("staff.bots.example", "usual").statusCode(204);
        petition.ask("one@staff.bots.example", "192.0.2.6").statusCode(202);
        petition.ask("one@mx.staff.bots.example", "192.0.2.7").statusCode(202);
        as("moderator")
                .body("{\"domain\": \"bots.example\", \"kind\": \"usual\", \"reason\": \"Mended.\"}")
                .put(API + "mail-domains")
                .then()
                .statusCode(204);
        petition.ask("two@bots.example", "192.0.2.5").statusCode(202);

        assertThat(petition.marks()).containsExactly("nobody@sub.mailinator.com 2");
        long acts = jdbi.withHandle(
                handle -> handle.createQuery("SELECT version FROM mail_domain WHERE domain = 'bots.example'")
                        .mapTo(Long.class)
                        .one());
        assertThat(acts).isEqualTo(2);
    }

    @Test
    void eachDecisionOnAMailDomainIsToldWithoutNamingIt() {
        String domain = UUID.randomUUID() + ".example";
        for (String kind : List.of("blocked", "disposable", "usual")) {
            classified(domain, kind).statusCode(204);
        }

        UUID stands = jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM mail_domain WHERE domain = :domain")
                .bind("domain", domain)
                .mapTo(UUID.class)
                .one());
        List<Tables.Told> told = tables.told(stands);
        assertThat(told).extracting(Tables.Told::type).containsOnly("MailDomainClassified");
        assertThat(told).extracting(Tables.Told::version).containsExactly(1L, 2L, 3L);
        assertThat(told.get(1).payload()).contains("\"kind\":\"disposable\"");
        assertThat(told).allSatisfy(one -> assertThat(one.payload()).doesNotContain(domain));
    }

    @Test
    void aDomainInItsOwnScriptIsTheOneThatAddressesAreKeptUnder() {
        classified("Рассылка.example", "blocked").statusCode(204);
        petition.ask("one@рассылка.example", "192.0.2.2").statusCode(422).body("errors.field", hasItem("email"));
        classified("рассылка.example", "usual").statusCode(204);
        petition.signed("one@" + IDN.toASCII("рассылка.example"), "192.0.2.2");

        assertThat(petition.would("{\"domain\": \"РАССЫЛКА.example\"")).isOne();
        for (String none : List.of("no domain", "localhost", "a..example", "@mail.example")) {
            classified(none, "blocked").statusCode(422).body("errors.field", hasItem("domain"));
        }
    }

    private static ValidatableResponse classified(String domain, String kind) {
        return as("moderator")
                .body("{\"domain\": \"" + domain + "\", \"kind\": \"" + kind + "\", \"reason\": \"Seen.\"}")
                .put(API + "mail-domains")
                .then();
    }
}
