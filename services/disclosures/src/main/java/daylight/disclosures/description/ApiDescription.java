package daylight.disclosures.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes the description that is made of the resources. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
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
        Schema change = api.getComponents().getSchemas().get("Change");
        if (change != null) {
            change.addProperty("before", fieldValue()).addProperty("after", fieldValue());
        }
    }

    /** Of any field of a record: read as a tree, which would be described as an object. */
    private static Schema fieldValue() {
        return text("A text, or a list of texts; absent when the field had no value")
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        describeNothing(responses);
        for (Map.Entry<String, String> refusal : REFUSALS.entrySet()) {
            if (!responses.hasAPIResponse(refusal.getKey())) {
                responses.addAPIResponse(
                        refusal.getKey(), OASFactory.createAPIResponse().description(refusal.getValue()));
            }
        }
        responses.getAPIResponses().forEach(ApiDescription::describeRefusal);
        SearchQuestion.describe(operation);
        return operation;
    }

    /** A POST that answers nothing is taken for one that made something. */
    private static void describeNothing(APIResponses responses) {
        APIResponse created = responses.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
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
