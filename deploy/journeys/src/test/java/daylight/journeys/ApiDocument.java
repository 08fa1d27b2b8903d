package daylight.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The merged OpenAPI document, and what of it a program that makes clients would stumble over (OpenAPI Specification 3.1, sections 4.8 and 4.8.23). */
final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    private final JsonNode document;
    private final Map<String, JsonNode> operations = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
        document.required("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(call -> operations.put(
                                call.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), call.getValue())));
    }

    static ApiDocument read() {
        try {
            return new ApiDocument(JSON.readTree(Api.get("/api/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each as {@code GET /path/{variable}}. */
    Set<String> operations() {
        return operations.keySet();
    }

    List<String> faults() {
        expect(document.path("openapi").asText().startsWith("3.1."), "The version is no 3.1");
        expect(document.path("x-missing").isEmpty(), "A service is missing");
        references(document);
        tags();
        paths();
        operations.forEach(this::operation);
        unique("operationId");
        return faults;
    }

    private void expect(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }

    private void references(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual()) {
            String pointer = reference.asText();
            expect(
                    pointer.startsWith("#/")
                            && !document.at(pointer.substring(1)).isMissingNode(),
                    pointer + " leads nowhere");
        }
        node.forEach(this::references);
    }

    private void tags() {
        Set<String> names = new HashSet<>();
        for (JsonNode tag : document.path("tags")) {
            expect(names.add(tag.required("name").asText()), "The tag " + tag + " occurs twice");
        }
    }

    /** Two templates that match the same addresses are one path. */
    private void paths() {
        Map<String, String> known = new HashMap<>();
        document.required("paths").fieldNames().forEachRemaining(path -> {
            String other = known.put(VARIABLE.matcher(path).replaceAll("{}"), path);
            expect(other == null, path + " is the same as " + other);
        });
    }

    private void operation(String name, JsonNode operation) {
        expect(operation.path("operationId").isTextual(), name + " has no operationId");
        expect(operation.path("summary").isTextual(), name + " has no summary");
        expect(!operation.path("tags").isEmpty(), name + " is in no group");
        JsonNode responses = operation.path("responses");
        expect(!responses.isEmpty(), name + " answers nothing");
        responses.forEach(answer ->
                expect(answer.has("description") || answer.has("$ref"), name + " has an answer without description"));
        Set<String> variables = new HashSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                variables.add(parameter.path("name").asText());
                expect(parameter.path("required").asBoolean(), name + ": " + parameter + " must be required");
            }
        }
        Set<String> wanted = new HashSet<>(
                VARIABLE.matcher(name).results().map(found -> found.group(1)).toList());
        expect(variables.equals(wanted), name + " describes the variables " + variables);
        for (JsonNode scheme : operation.path("security")) {
            scheme.fieldNames()
                    .forEachRemaining(one -> expect(
                            document.path("components").path("securitySchemes").has(one),
                            name + ": no security scheme " + one));
        }
    }

    private void unique(String member) {
        Set<String> known = new HashSet<>();
        operations.forEach((name, operation) ->
                expect(known.add(operation.path(member).asText(name)), name + " shares its " + member));
    }
}
