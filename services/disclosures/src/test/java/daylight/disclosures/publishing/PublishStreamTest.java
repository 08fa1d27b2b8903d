package daylight.disclosures.publishing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class PublishStreamTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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
    void aStreamEndsAtItsLimitAndSaysSo() throws Exception {
        List<JsonNode> results =
                streamed(IntStream.range(0, 10_005).mapToObj(i -> "{}").toList());

        assertThat(results).hasSize(10_001);
        assertThat(results.getLast().get("status").asInt()).isEqualTo(413);
    }
}
