package daylight.disclosures.description;

import static daylight.disclosures.description.OfficeCalls.AGENCY;
import static daylight.disclosures.description.OfficeCalls.OPERATIONS;
import static daylight.disclosures.description.RecordCalls.RECORD;
import static daylight.disclosures.description.RecordCalls.RECORDS;
import static daylight.disclosures.description.RecordCalls.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Every operation is called, and each answer held against the description that the service gives of itself. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class OpenApiTest {
    private static final String API = "/api/disclosures";

    @Inject
    Jdbi jdbi;

    @Test
    void realAnswersOfEveryOperationAreAsDescribed() {
        AnsweredOperations api = new AnsweredOperations();
        OfficeCalls.agencies(api);
        new RecordCalls().all(api);
        new OfficeCalls(jdbi).operations(api);

        assertThat(api.answered(2)).isEqualTo(api.all());
        Set<String> withoutRefusal = new TreeSet<>(api.all());
        withoutRefusal.removeAll(api.answered(4));
        // What takes nothing and is open to all refuses nothing.
        assertThat(withoutRefusal).containsExactly("GET " + API + "/categories");
    }

    @Test
    void everyFieldThatIsDescribedIsOneThatIsTaken() throws Exception {
        RecordFixture.register("described-board");
        String id = RecordFixture.publishedId();
        JsonNode api = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
        assertThat(taken(api, "post", API + "/agencies", "")).contains("slug", "homepage");
        assertThat(taken(api, "put", AGENCY, "described-board")).contains("nameZh", "jurisdiction");
        assertThat(taken(api, "post", RECORDS, "")).contains("title", "related");
        assertThat(taken(api, "put", RECORD, id)).contains("title", "reason");
        assertThat(taken(api, "post", RECORD + "/withdrawal", id)).contains("reason", "legalBasis");
        assertThat(taken(api, "post", RECORD + "/erasure", id)).contains("courtOrder");
        assertThat(taken(api, "post", OPERATIONS + "/archive/replay", "")).contains("from", "to");
    }

    /** Sends all described fields with a wrong type: each must be refused for that, and none as unknown. */
    private static Set<String> taken(JsonNode api, String method, String path, String named) {
        JsonNode schema = api.at("/paths/" + path.replace("/", "~1"))
                .path(method)
                .at("/requestBody/content/application~1json/schema");
        String name = schema.path("$ref").asText().replaceFirst(".*/", "");
        Set<String> fields = new TreeSet<>();
        api.at("/components/schemas/" + name + "/properties").fieldNames().forEachRemaining(fields::add);
        ObjectNode body = new ObjectMapper().createObjectNode();
        fields.forEach(body::putObject);
        Response answer = at("admin", 1)
                .body(body.toString())
                .request(method.toUpperCase(Locale.ROOT), path.replaceFirst("\\{[a-z]+}", named));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.asString()).doesNotContain("Is not a field here.");
        return fields;
    }
}
