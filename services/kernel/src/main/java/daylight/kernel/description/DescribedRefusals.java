package daylight.kernel.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Completes the description that is made of a service's resources by what every operation may answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedRefusals implements OASFilter {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, String> REFUSALS =
            Map.of("4XX", "Refused: the problem says why and what to do", "5XX", "A fault or an outage of ours");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
        api.getComponents().addSchema("FieldError", fieldError());
        if (api.getComponents().getSchemas().containsKey("JsonNode")) {
            // Its own methods would be described as members.
            api.getComponents().addSchema("JsonNode", OASFactory.createSchema().description("Any JSON"));
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        dropGuess(responses);
        dropGuess(operation.getRequestBody());
        for (Map.Entry<String, String> refusal : REFUSALS.entrySet()) {
            if (!responses.hasAPIResponse(refusal.getKey())) {
                responses.addAPIResponse(
                        refusal.getKey(), OASFactory.createAPIResponse().description(refusal.getValue()));
            }
        }
        responses.getAPIResponses().forEach(DescribedRefusals::describeRefusal);
        return operation;
    }

    /** Of a method that answers a {@code Response} the framework says 200, whatever else was said of it. */
    private static void dropGuess(APIResponses responses) {
        APIResponse guessed = responses.getAPIResponse("200");
        boolean known = Stream.of("201", "202", "204").anyMatch(responses::hasAPIResponse);
        if (!known || guessed == null || !"OK".equals(guessed.getDescription()) || hasSchema(guessed)) {
            return;
        }
        responses.removeAPIResponse("200");
        Stream.of("201", "202")
                .filter(responses::hasAPIResponse)
                .map(responses::getAPIResponse)
                .filter(answer -> answer.getContent() == null)
                .forEach(answer -> answer.setContent(guessed.getContent()));
    }

    private static boolean hasSchema(APIResponse response) {
        Content content = response.getContent();
        return content != null
                && content.getMediaTypes().values().stream().anyMatch(type -> saysSomething(type.getSchema()));
    }

    private static boolean saysSomething(@Nullable Schema schema) {
        return schema != null && (schema.getRef() != null || schema.getType() != null || schema.getAllOf() != null);
    }

    /** A method that reads the body itself is taken for one that takes bytes, even where it was said that they are JSON. */
    private static void dropGuess(@Nullable RequestBody body) {
        if (body != null && body.getContent() != null && body.getContent().hasMediaType("application/json")) {
            body.getContent().removeMediaType("application/octet-stream");
        }
    }

    private static void describeRefusal(String status, APIResponse response) {
        boolean refusal = status.startsWith("4") || status.startsWith("5");
        if (refusal && response.getContent() == null) {
            Schema problem = OASFactory.createSchema().ref("Problem");
            Content content = OASFactory.createContent();
            content.addMediaType(PROBLEM_JSON, OASFactory.createMediaType().schema(problem));
            response.setContent(content);
        }
    }

    private static Schema problem() {
        Schema errors = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Every offending field at once")
                .items(OASFactory.createSchema().ref("FieldError"));
        return object("A refusal (RFC 9457); docs/problems.md lists the types. Some types have members of their own.")
                .addProperty("type", text("An address that explains it").format("uri"))
                .addProperty("title", text("What the type means"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do next"))
                .addProperty("errors", errors)
                .required(List.of("type", "title", "status", "detail"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema fieldError() {
        return object("What is wrong with one field")
                .addProperty("field", text("Its name, such as topics[2]"))
                .addProperty("detail", text("What is wrong with it"))
                .required(List.of("field", "detail"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
