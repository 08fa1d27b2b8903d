package daylight.organizations.journey;

import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.freshName;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import daylight.organizations.OrganizationsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much one account may send, in one body and within a year. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class BoundedSendingTest {
    private final Tables tables;
    private String id = "";

    BoundedSendingTest(Tables tables) {
        this.tables = tables;
    }

    @BeforeEach
    void givenADraft() {
        id = Drafts.named(freshName());
    }

    @AfterEach
    void withdraw() {
        Drafts.withdraw(id);
    }

    @Test
    void nobodyMakesTheServiceHoldALongBodyWhateverItIsCalled() {
        byte[] body = ("{\"name\": \"" + "a".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("application/json", "application/octet-stream")) {
            as("citizen")
                    .contentType(type)
                    .body(body)
                    .put(API + "/applications/" + id + "/steps/name")
                    .then()
                    .statusCode(413)
                    .body("type", matchesPattern(".*/too-large"));
        }
    }

    @Test
    void whatAnAccountMaySendIsBoundedOverAllItsApplications() {
        String elsewhere = UUID.randomUUID().toString();
        tables.jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO attachment (id, folder, label, name, state, changed_at, size, sha256, type, owner, sent_at)"
                                + " SELECT CAST(? AS uuid), 'elsewhere', 'any', 'a.txt', 'kept', now(), 5368709120, repeat('0', 64), 'text/plain', account, now()"
                                + " FROM application WHERE id = CAST(? AS uuid)",
                        elsewhere,
                        id));
        try {
            as("citizen")
                    .contentType("application/octet-stream")
                    .queryParam("document", "charter")
                    .queryParam("name", "charter.txt")
                    .body("Article 1\n".getBytes(StandardCharsets.UTF_8))
                    .post(API + "/applications/" + id + "/attachments")
                    .then()
                    .statusCode(409)
                    .body("type", matchesPattern(".*/attachment-account-full"))
                    .body("left", equalTo(0));
        } finally {
            tables.jdbi()
                    .useHandle(
                            handle -> handle.execute("DELETE FROM attachment WHERE id = CAST(? AS uuid)", elsewhere));
        }
        Portal.attach(id, "charter");
    }
}
