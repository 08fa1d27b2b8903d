package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.freshName;
import static daylight.organizations.journey.Portal.save;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is kept for whoever reserved it or applied for it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class KeptNamesTest {
    private String id = "";

    @BeforeEach
    void givenADraft() {
        id = Drafts.named(freshName());
    }

    @AfterEach
    void withdraw() {
        Drafts.withdraw(id);
    }

    @Test
    void aNameUnderReviewIsKeptForWhoAppliedForIt() {
        String wanted = freshName();
        String application = Applying.association(wanted, People.officers()).submitted();
        String step = "{\"name\": \"" + wanted + "\", \"kind\": \"social-association\", \"region\": \"110000\"}";

        Drafts.reserve("publisher", step).statusCode(409).body("clashes.code", hasItem("reserved"));
        save(id, "name", step).statusCode(200);
        Drafts.withdraw(application).statusCode(200);
        String reservation =
                Drafts.reserve("publisher", step).statusCode(201).extract().path("id");
        Drafts.release("publisher", reservation).statusCode(204);
    }

    @Test
    void aReservedNameIsKeptFromOthers() {
        String reserved = freshName();
        String body = Drafts.nameStep(reserved);
        String reservation =
                Drafts.reserve("publisher", body).statusCode(201).extract().path("id");
        Drafts.reserve("citizen", body).statusCode(409).body("type", matchesPattern(".*/name-not-free"));
        save(id, "name", body).statusCode(422).body("errors.field", hasItem("name"));

        Drafts.release("citizen", reservation).statusCode(404);
        Drafts.release("publisher", reservation).statusCode(204);
        save(id, "name", body).statusCode(200);
    }
}
