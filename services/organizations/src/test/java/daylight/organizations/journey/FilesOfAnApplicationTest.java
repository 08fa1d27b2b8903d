package daylight.organizations.journey;

import static daylight.organizations.journey.People.officers;
import static daylight.organizations.journey.Portal.API;
import static daylight.organizations.journey.Portal.as;
import static daylight.organizations.journey.Portal.decide;
import static daylight.organizations.journey.Portal.freshName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was submitted is what the registrar reads, and the next submission is compared with it. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class FilesOfAnApplicationTest {
    private static final String FIRST = "The first half of it.\n";
    private static final String SECOND = "The second half of it.\n";

    private final Tables tables;
    private final Applying applying = Applying.association(freshName(), officers());

    FilesOfAnApplicationTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void aFileThatComesAfterTheSubmissionIsNotTaken() throws IOException {
        String id = applying.complete();
        try (Socket sender = new Socket("localhost", RestAssured.port)) {
            sender.setSoTimeout(20_000);
            send(sender, head(id, FIRST.length() + SECOND.length()) + FIRST);
            await().until(() -> arriving(id) == 1);

            applying.submit(id).statusCode(200);
            send(sender, SECOND);

            assertThat(firstLine(sender)).contains(" 409 ");
        }
        assertThat(applying.read(id).getList("attachments.name", String.class)).doesNotContain("late.txt");
        assertThat(arriving(id)).isZero();
    }

    @Test
    void whatWasSubmittedCannotBeRemoved() {
        String id = applying.submitted();
        String charter = charter(id);

        as("citizen")
                .delete(API + "/applications/" + id + "/attachments/" + charter)
                .then()
                .statusCode(409);
    }

    @Test
    void theDeskSeesWhichFilesAreOthersThanBefore() {
        String id = applying.submitted();
        String former = charter(id);
        decide("registrar", id, "return", "{\"points\": [{\"step\": \"documents\", \"text\": \"Sign the charter.\"}]}")
                .statusCode(200);
        as("citizen")
                .delete(API + "/applications/" + id + "/attachments/" + former)
                .then()
                .statusCode(204);
        applying.attach(id, "charter").statusCode(201);
        applying.submit(id).statusCode(200);

        as("registrar")
                .get(API + "/review/applications/" + id)
                .then()
                .statusCode(200)
                .body("attachments.id", not(hasItem(former)))
                .body("former.attachments.id", hasItem(former))
                .body("former.attachments.sha256", hasItem(sha256(id)));
    }

    private static String head(String id, int length) {
        return """
                POST %s/applications/%s/attachments?document=other&name=late.txt HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                Content-Length: %d

                """.formatted(API, id, Tokens.of("citizen"), length).replace("\n", "\r\n");
    }

    private static void send(Socket sender, String text) throws IOException {
        sender.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        sender.getOutputStream().flush();
    }

    private static String firstLine(Socket sender) throws IOException {
        return new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private String charter(String id) {
        return applying.read(id).getString("attachments.find { it.document == 'charter' }.id");
    }

    private String sha256(String id) {
        return applying.read(id).getString("attachments.find { it.document == 'charter' }.sha256");
    }

    private int arriving(String id) {
        return tables.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM attachment WHERE folder = 'application/' || :id AND state = 'arriving'")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    }
}
