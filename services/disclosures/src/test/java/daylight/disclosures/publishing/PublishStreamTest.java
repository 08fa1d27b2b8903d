package daylight.disclosures.publishing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.disclosures.agency.KnownAgencies;
import daylight.disclosures.record.Delays;
import daylight.disclosures.record.RelatedRecords;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.security.Caller;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class PublishStreamTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    KnownAgencies agencies;

    @Inject
    RelatedRecords related;

    @Inject
    Delays delays;

    @Inject
    RecordWriter writer;

    @Inject
    PublishingConfig config;

    @Inject
    ProblemJson problems;

    @Inject
    Clock clock;

    private static List<JsonNode> streamed(List<String> lines) throws Exception {
        Response answer = asPublisher()
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(RECORDS + "/batch");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<JsonNode> results = new ArrayList<>();
        for (String line : answer.asString().lines().toList()) {
            results.add(JSON.readTree(line));
        }
        return results;
    }

    @Test
    void eachLineGetsItsOwnResultAndABadOneSpoilsNothing() throws Exception {
        String twice = title();

        List<JsonNode> results = streamed(List.of(
                json(twice, ""),
                "not json",
                "",
                json(title(), ", \"issued\": \"never\""),
                json(twice, ""),
                json(title(), "").replace("harbour-finance", "other-agency"),
                json(title(), "")));

        assertThat(results.stream().map(result -> result.get("line").asInt())).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(results.stream().map(result -> result.get("status").asInt()))
                .containsExactly(201, 400, 422, 409, 403, 201);
        assertThat(results.get(2).at("/problem/errors/0/field").asText()).isEqualTo("issued");
        assertThat(results.get(3).at("/problem/existing/id"))
                .isEqualTo(results.get(0).get("id"));
    }

    @Test
    void aStreamOfSeveralChunksIsStoredWhole() throws Exception {
        List<JsonNode> results = streamed(
                IntStream.range(0, 1_000).mapToObj(i -> json(title(), "")).toList());

        assertThat(results)
                .hasSize(1_000)
                .allMatch(result -> result.get("status").asInt() == 201);
        String last = results.getLast().get("reference").asText();
        asPublisher().get(RECORDS + "/" + last).then().statusCode(200);
    }

    @Test
    void aStreamThatMeetsAnOutageEndsWithALineThatSaysSo() throws Exception {
        RecordFixture.register(RecordFixture.AGENCY);
        PrepareRecord withoutDatabase =
                new PrepareRecord(agencies, related, delays, new ReferenceSupply(whereNobodyListens()), clock);
        PublishStream stream = new PublishStream(withoutDatabase, writer, config, problems, JSON);
        Caller publisher = new Caller("test", Set.of("publisher"), RecordFixture.AGENCY);
        String lines = String.join("\n", "not json", json(title(), ""), json(title(), ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        stream.publish(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out, publisher);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(PublishStreamTest::status))
                .containsExactly(400, 503);
    }

    private static int status(String result) {
        try {
            return JSON.readTree(result).path("status").asInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Jdbi whereNobodyListens() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Jdbi.create("jdbc:postgresql://127.0.0.1:" + free.getLocalPort() + "/none");
        }
    }

    @Test
    void aStreamEndsAtItsLimitAndSaysSo() throws Exception {
        List<JsonNode> results =
                streamed(IntStream.range(0, 10_005).mapToObj(i -> "{}").toList());

        assertThat(results).hasSize(10_001);
        assertThat(results.getLast().get("status").asInt()).isEqualTo(413);
    }
}
