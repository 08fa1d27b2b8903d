package daylight.organizations.journey;

import static daylight.organizations.journey.Drafts.nameStep;
import static daylight.organizations.journey.Drafts.withdraw;
import static daylight.organizations.journey.People.officers;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.decide;
import static daylight.organizations.journey.Portal.freshName;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An application takes longer than what it was begun with, and its applicant is told what is decided, not what is thought of. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class LongApplicationsTest {
    private static final String PURPOSES = "{\"purposes\": \"Neighbours help each other.\"}";

    private final String name = freshName();

    @Test
    void whoseReservationRanOutGoesOn() {
        String reservation = reserved();
        String id = begunFrom(reservation);
        Drafts.release("citizen", reservation).statusCode(204);

        Portal.save(id, "purposes", PURPOSES).statusCode(200);
        Portal.save(id, "name", nameStepOf(reservation)).statusCode(422);
        Portal.save(id, "name", nameStep(name))
                .statusCode(200)
                .body("steps.name.name", equalTo(name))
                .body("steps.name.reservation", nullValue());
        withdraw(id).statusCode(200);
    }

    @Test
    void aPageThatStillHasTheReservationSavesTheNameToo() {
        String reservation = reserved();
        String id = begunFrom(reservation);
        Drafts.release("citizen", reservation).statusCode(204);

        Portal.save(id, "name", nameStepOf(reservation))
                .statusCode(200)
                .body("steps.name.name", equalTo(name))
                .body("steps.name.reservation", nullValue());
        withdraw(id).statusCode(200);
    }

    @Test
    void aReservationOfNobodyIsRefused() {
        String id = Drafts.begun("citizen");

        Portal.save(id, "name", nameStepOf(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.field", hasItem("reservation"));
        withdraw(id).statusCode(200);
    }

    @Test
    void aRefusalThatIsOnlyProposedIsNotToldWhateverItsApplicantTries() {
        Applying applying = Applying.association(name, officers());
        String id = applying.submitted();
        decide("registrar", id, "refusal", "{\"reason\": \"R\", \"legalBasis\": \"B\"}")
                .statusCode(200);

        for (ValidatableResponse answer : List.of(
                applying.save(id, "purposes", PURPOSES),
                applying.submit(id),
                applying.attach(id, "charter"),
                as("citizen")
                        .delete(API + "/applications/" + id + "/attachments/" + UUID.randomUUID())
                        .then())) {
            answer.statusCode(409)
                    .body("state", equalTo("submitted"))
                    .body("detail", equalTo("It is submitted. Read it again to see what can be done now."));
        }
    }

    @Test
    void ofADraftThatIsWithdrawnNoFileIsKept() {
        Applying applying = Applying.association(name, officers());
        String id = applying.complete();

        withdraw(id).statusCode(200);

        as("citizen").get(API + "/applications/" + id).then().body("attachments", empty());
        String submitted = applying.submitted();
        withdraw(submitted).statusCode(200);
        as("citizen").get(API + "/applications/" + submitted).then().body("attachments.document", hasItem("charter"));
    }

    private String reserved() {
        return Drafts.reserve("citizen", nameStep(name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String begunFrom(String reservation) {
        return Drafts.begun("citizen", "{\"reservation\": \"" + reservation + "\"}");
    }

    private String nameStepOf(String reservation) {
        return nameStep(name).replace("}", ", \"reservation\": \"" + reservation + "\"}");
    }
}
