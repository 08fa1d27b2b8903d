package daylight.disclosures.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The service's own OpenAPI document, read strictly: a member that it does not name is a fault. */
final class DescribedApi {
    private static final int LONGEST = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final JsonNode components;
    private final Set<String> answered = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    private DescribedApi(JsonNode document) {
        this.document = document;
        this.components = document.required("components").deepCopy();
        Set<String> parts = new HashSet<>();
        document.findValues("allOf")
                .forEach(all -> all.forEach(
                        part -> parts.add(part.path("$ref").asText().replace("#/components/schemas/", ""))));
        components.required("schemas").properties().forEach(schema -> {
            if (!parts.contains(schema.getKey())) {
                close(schema.getValue());
            }
        });
    }

    static DescribedApi read() throws IOException {
        return new DescribedApi(
                JSON.readTree(given().get("/q/openapi?format=json").asByteArray()));
    }

    private static void close(JsonNode schema) {
        boolean described = schema.has("properties") || schema.has("allOf");
        if (described && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }

    /** Every operation as {@code GET /path/{with}/{names}}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.required("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Those of which an answer of this class was seen: 2 for 2xx, 4 for 4xx. */
    Set<String> answered(int statusClass) {
        Set<String> operations = new TreeSet<>();
        answered.stream()
                .filter(one -> one.startsWith(statusClass + " "))
                .forEach(one -> operations.add(one.substring(2)));
        return operations;
    }

    /** Holds an answer against the document and notes what is not as it says; hands the answer on. */
    Response check(String operation, int status, Response answer) {
        String about = operation + " " + answer.statusCode() + ": " + answer.asString();
        assertThat(answer.statusCode()).as(about).isEqualTo(status);
        int space = operation.indexOf(' ');
        JsonNode responses = document.required("paths")
                .path(operation.substring(space + 1))
                .path(operation.substring(0, space).toLowerCase(java.util.Locale.ROOT))
                .path("responses");
        JsonNode described =
                responses.has("" + status) ? responses.get("" + status) : responses.path(status / 100 + "XX");
        expect(described.isObject(), "the status is not described", about);
        checkBody(described.path("content"), answer, about);
        answered.add(status / 100 + " " + operation);
        return answer;
    }

    private void checkBody(JsonNode content, Response answer, String about) {
        byte[] body = answer.asByteArray();
        if (body.length == 0) {
            // A stream of no lines is empty.
            boolean lines = content.has("application/x-ndjson");
            expect(lines || content.isMissingNode(), "a body is described and none came", about);
            return;
        }
        String type = answer.contentType().split(";", 2)[0];
        expect(content.has(type), type + " is not described", about);
        JsonNode schema = content.path(type).path("schema");
        if (!schema.isObject()) {
            return;
        }
        if (type.endsWith("ndjson")) {
            answer.asString().lines().forEach(line -> validate(schema, line, about));
        } else if (type.endsWith("json")) {
            validate(schema, answer.asString(), about);
        }
    }

    private void validate(JsonNode schema, String body, String about) {
        ObjectNode whole = schema.deepCopy();
        if (!whole.has("$ref")) {
            close(whole);
        }
        whole.set("components", components);
        List<com.networknt.schema.Error> found =
                SCHEMAS.getSchema(whole.toString(), InputFormat.JSON).validate(body, InputFormat.JSON);
        expect(found.isEmpty(), found.toString(), about);
    }

    private void expect(boolean right, String fault, String about) {
        if (!right) {
            faults.add(fault + " in " + about.substring(0, Math.min(about.length(), LONGEST)));
        }
    }

    /** What was not as described, in the order of the answers. */
    List<String> faults() {
        return faults;
    }
}
