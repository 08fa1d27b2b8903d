package daylight.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A service's own OpenAPI document, read strictly: a member that it does not name is a fault. */
public final class DescribedApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int NOT_MODIFIED = 304;
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final JsonNode document;
    private final JsonNode components;

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

    public static DescribedApi of(byte[] document) {
        try {
            return new DescribedApi(JSON.readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenAPI document is no JSON", e);
        }
    }

    private static void close(JsonNode schema) {
        boolean described = schema.has("properties") || schema.has("allOf");
        if (described && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }

    /** Every operation as {@code GET /path/{with}/{names}}. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        paths().properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    private JsonNode paths() {
        return document.required("paths");
    }

    /** Whether any operation lies under the same {@code /api/service}. */
    boolean owns(String path) {
        return operations().stream().anyMatch(one -> path.startsWith(start(one.substring(one.indexOf(' ') + 1))));
    }

    private static String start(String path) {
        int end = path.indexOf('/', "/api/".length());
        return end < 0 ? path : path.substring(0, end);
    }

    /** The operation that a request is for: of several templates, the one that says most of the path. */
    Optional<String> operation(String method, String path) {
        return operations().stream()
                .filter(one -> one.startsWith(method + " "))
                .filter(one -> path.matches(regex(one.substring(method.length() + 1))))
                .max(Comparator.comparingInt(
                        one -> VARIABLE.matcher(one).replaceAll("").length()));
    }

    private static String regex(String template) {
        return "\\Q" + VARIABLE.matcher(template).replaceAll("\\\\E[^/]+\\\\Q") + "\\E/?";
    }

    /** What of an answer is not as described. */
    public List<String> faults(String operation, Response answer) {
        List<String> faults = new ArrayList<>();
        int space = operation.indexOf(' ');
        int status = answer.statusCode();
        // What the asker has already is as the first answer was.
        if (status == NOT_MODIFIED) {
            return faults;
        }
        JsonNode responses = paths().path(operation.substring(space + 1))
                .path(operation.substring(0, space).toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode described =
                responses.has("" + status) ? responses.get("" + status) : responses.path(status / 100 + "XX");
        if (!described.isObject()) {
            faults.add("the status is not described");
        }
        checkBody(described.path("content"), answer, faults);
        return faults;
    }

    private void checkBody(JsonNode content, Response answer, List<String> faults) {
        String type = answer.contentType().split(";", 2)[0];
        boolean empty = type.isEmpty() || answer.asByteArray().length == 0;
        if (empty) {
            // A stream of no lines is empty.
            if (!content.isMissingNode() && !content.has("application/x-ndjson")) {
                faults.add("a body is described and none came");
            }
            return;
        }
        JsonNode described = ofType(content, type);
        if (described.isMissingNode()) {
            faults.add(type + " is not described");
        }
        JsonNode schema = described.path("schema");
        if (!schema.isObject()) {
            return;
        }
        if (type.endsWith("ndjson")) {
            answer.asString().lines().forEach(line -> validate(schema, line, faults));
        } else if (type.endsWith("json")) {
            validate(schema, answer.asString(), faults);
        }
    }

    private static JsonNode ofType(JsonNode content, String type) {
        return content.properties().stream()
                .filter(one -> one.getKey().split(";", 2)[0].equals(type)
                        || one.getKey().equals("*/*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void validate(JsonNode schema, String body, List<String> faults) {
        ObjectNode whole = schema.deepCopy();
        if (!whole.has("$ref")) {
            close(whole);
        }
        whole.set("components", components);
        SCHEMAS.getSchema(whole.toString(), InputFormat.JSON)
                .validate(body, InputFormat.JSON)
                .forEach(error -> faults.add(error.toString()));
    }
}
