package daylight.organizations.journey;

import static daylight.organizations.journey.People.officers;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.decide;
import static daylight.organizations.journey.Portal.file;
import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.settle;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A registrar is a citizen too, and decides nothing of their own. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class FourEyesTest {
    private static void needsAnother(ValidatableResponse answer) {
        answer.statusCode(403).body("type", matchesPattern(".*/second-registrar-needed"));
    }

    @Test
    void whoAppliedDecidesNothingOfIt() {
        String name = freshName();
        String id = new Applying("registrar", "social-association", name, officers()).submitted();

        Map.of(
                        "assignment", "{}",
                        "approval", "{}",
                        "return", "{\"points\": [{\"step\": \"seat\", \"text\": \"Where?\"}]}",
                        "refusal", "{\"reason\": \"R\", \"legalBasis\": \"B\"}")
                .forEach((act, content) -> needsAnother(decide("registrar", id, act, content)));

        decide("second-registrar", id, "refusal", "{\"reason\": \"R\", \"legalBasis\": \"B\"}")
                .statusCode(200)
                .body("second", equalTo(false));
        as("registrar").get(API + "/review/applications/" + id).then().body("second", equalTo(false));
        needsAnother(decide("registrar", id, "refusal/confirmation", "{}"));
    }

    @Test
    void whoSpeaksForAnOrganizationDecidesNothingOfIt() {
        String reference = Portal.registered();
        speaks("registrar", reference);
        String filing = file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", "")
                .statusCode(201)
                .extract()
                .path("id");

        needsAnother(settle("registrar", filing, "acceptance", "{}"));
        needsAnother(settle("registrar", filing, "refusal", "{\"reason\": \"R\"}"));
        needsAnother(file(
                "registrar",
                reference,
                "correction",
                "{\"field\": \"address\", \"value\": \"1 Right Lane\"}",
                ", \"reason\": \"R\""));
        settle("second-registrar", filing, "acceptance", "{}").statusCode(200);
    }

    @Test
    void whoGaveUpSpeakingForAnOrganizationDecidesNothingThatWasFiledBefore() {
        String reference = Portal.registered();
        speaks("registrar", reference);
        String filing = file("citizen", reference, "change-of-domicile", "{\"address\": \"9 New Lane\"}", "")
                .statusCode(201)
                .extract()
                .path("id");
        String term = as("registrar")
                .get(API + "/register/" + reference + "/representatives")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.mine && it.endedAt == null }.id");
        as("registrar")
                .body("{}")
                .post(API + "/register/" + reference + "/representatives/" + term + "/end")
                .then()
                .statusCode(204);

        needsAnother(settle("registrar", filing, "acceptance", "{}"));
        String later = file("citizen", reference, "change-of-domicile", "{\"address\": \"10 New Lane\"}", "")
                .statusCode(201)
                .extract()
                .path("id");
        settle("registrar", later, "acceptance", "{}").statusCode(200);
    }

    @Test
    void nobodyTakesBackAMeasureAgainstAnOrganizationTheySpeakFor() {
        String reference = Portal.registered();
        speaks("registrar", reference);
        String day = Portal.today().plusDays(20).toString();
        String suspension = file(
                        "second-registrar",
                        reference,
                        "suspension",
                        "{}",
                        ", \"effectiveOn\": \"" + day + "\", \"reason\": \"R\", \"legalBasis\": \"B\"")
                .statusCode(201)
                .extract()
                .path("id");

        needsAnother(settle("registrar", suspension, "retraction", "{}"));
        settle("second-registrar", suspension, "retraction", "{}").statusCode(200);
    }

    @Test
    void whoContestedAnEntryOrSpeaksForItsOrganizationSettlesNothing() {
        String reference = Portal.registered();
        String own = contest("registrar", reference);
        needsAnother(settlement("registrar", own));
        settlement("second-registrar", own).statusCode(204);

        speaks("registrar", reference);
        String others = contest("publisher", reference);
        needsAnother(settlement("registrar", others));
        settlement("second-registrar", others).statusCode(204);
    }

    private static String contest(String user, String reference) {
        return as(user).body("{\"person\": \"Holder of chair\", \"statement\": \"I never agreed.\"}")
                .post(API + "/register/" + reference + "/contests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse settlement(String user, String contest) {
        return as(user).body("{\"settlement\": \"Nothing to correct.\"}")
                .post(API + "/contests/" + contest + "/settlement")
                .then();
    }

    private static void speaks(String user, String reference) {
        String token = as("citizen")
                .body("{}")
                .post(API + "/register/" + reference + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        as(user).body("{\"token\": \"" + token + "\"}")
                .post(API + "/invitations/acceptance")
                .then()
                .statusCode(200);
    }
}
