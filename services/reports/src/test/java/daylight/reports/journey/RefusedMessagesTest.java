package daylight.reports.journey;

import static daylight.reports.journey.Refusals.refused;
import static daylight.reports.journey.Reporter.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.reports.ReportsServers;
import daylight.reports.receipt.Age;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Messages that are out of shape, or sealed to a roster nobody published, are refused and not stored. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class RefusedMessagesTest {
    private final Jdbi jdbi;
    private final Reporter reporter = new Reporter();

    RefusedMessagesTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private long bodies() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM sealed_body")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void filesOutOfShapeAreRefusedAndNothingOfThemIsStored() {
        List<String> eight = Reporter.roster().recipients();
        List<String> nine = new ArrayList<>(eight);
        nine.add(reporter.receipt.recipient());
        long before = bodies();

        for (byte[] file : List.of(
                Age.seal(new byte[16 * 1024], eight.subList(0, 7)),
                Age.seal(new byte[16 * 1024], nine),
                Age.seal(new byte[20_000], eight),
                Arrays.copyOf(reporter.sealed("cut off"), 17_000),
                Arrays.copyOf(Age.seal(new byte[4 << 20], eight), 3_000_000),
                "The report itself, by mistake.\n".repeat(2_000).getBytes(StandardCharsets.UTF_8))) {
            refused(reporter.send(file), 422, "sealed-shape");
        }

        assertThat(bodies()).isEqualTo(before);
    }

    @Test
    void aLargeFileArrivesByPiecesAndIsReadBackWhole() {
        byte[] file = Age.seal(new byte[4 << 20], Reporter.roster().recipients());

        assertThat(reporter.send(file).statusCode()).isEqualTo(201);

        String id =
                Investigator.caseOf(reporter).path("messages").get(0).path("id").asText();
        assertThat(Investigator.file(id)).isEqualTo(file);
    }

    @Test
    void aMessageToARosterThatIsUnknownIsRefused() {
        byte[] file = reporter.sealed("Too early.");

        refused(reporter.send(file, reporter.line(file).put("epoch", 99)), 409, "old-roster");
    }

    @Test
    void everyFaultOfTheLineIsListed() {
        Reporter.roster();
        Response answer = given().contentType("application/vnd.daylight.sealed")
                .body("{\"version\":2,\"epoch\":0,\"mailbox\":\"AB\",\"auth\":7,\"nonce\":\"x\",\"from\":\"me\"}\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post(API + "/messages");

        refused(answer, 422, "invalid-input");
        assertThat(answer.<List<String>>path("errors.field"))
                .contains("version", "epoch", "mailbox", "auth", "commitment", "challenge", "nonce", "from");
        refused(
                given().contentType("application/vnd.daylight.sealed")
                        .body("{".repeat(3000).getBytes(StandardCharsets.UTF_8))
                        .post(API + "/messages"),
                400,
                "malformed-json");
    }
}
