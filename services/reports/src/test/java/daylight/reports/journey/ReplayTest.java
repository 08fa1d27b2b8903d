package daylight.reports.journey;

import static daylight.reports.journey.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.reports.ReportsServers;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A message is taken once, and a puzzle serves once. */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class ReplayTest {
    private final Jdbi jdbi;
    private final Reporter reporter = new Reporter();

    ReplayTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void aReplayIsAnsweredToItsSenderAndRefusedToAnyoneElse() {
        byte[] file = reporter.sealed("Once.");
        assertThat(reporter.send(file).statusCode()).isEqualTo(201);

        assertThat(reporter.send(file).statusCode())
                .as("after a lost connection")
                .isEqualTo(201);
        refused(new Reporter().send(file), 409, "already-received");
        byte[] other = reporter.sealed("Something else.");
        Hex32 used = reporter.receipt.commitment(new Hex32(Digest.of(file)), 1);
        ObjectNode line = reporter.line(other).put("commitment", used.hex());
        refused(reporter.send(other, Reporter.solved(line, used)), 409, "already-received");

        assertThat(Investigator.caseOf(reporter).path("messages")).hasSize(1);
    }

    @Test
    void theSameFileSentTwiceAtOnceIsAnsweredTwiceAndStoredOnce() throws Exception {
        byte[] file = reporter.sealed("Twice at once.");
        List<ObjectNode> lines = List.of(reporter.line(file), reporter.line(file));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Handle holding = jdbi.open()) {
            holding.begin();
            // Reading goes on, so both find nothing; then both wait to write.
            holding.execute("LOCK TABLE commitment IN EXCLUSIVE MODE");
            List<Future<Response>> answers = lines.stream()
                    .map(line -> threads.submit(() -> reporter.send(file, line)))
                    .toList();
            await().until(() -> waiting() == 2);
            holding.commit();

            for (Future<Response> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(201);
            }
        }

        assertThat(Investigator.caseOf(reporter).path("messages")).hasSize(1);
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aPuzzleServesOneMessageOnce() {
        byte[] file = reporter.sealed("Puzzled.");
        ObjectNode line = reporter.line(file);
        assertThat(reporter.send(file, line).statusCode()).isEqualTo(201);

        refused(reporter.send(file, line), 403, "puzzle-unsolved");
        refused(reporter.send(file, reporter.line(file).put("nonce", "0000000000000000")), 403, "puzzle-unsolved");
        refused(
                reporter.send(
                        file,
                        reporter.line(file).put("challenge", HexFormat.of().formatHex(Digest.of(file)))),
                403,
                "puzzle-unsolved");
        ObjectNode foreign = Reporter.solved(reporter.line(file), new Hex32(Digest.of(file)));
        refused(reporter.send(file, foreign), 403, "puzzle-unsolved");
    }
}
