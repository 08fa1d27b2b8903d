package daylight.disclosures.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Completes the description that is made of the resources. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        Schema change = api.getComponents().getSchemas().get("Change");
        if (change != null) {
            change.addProperty("before", fieldValue()).addProperty("after", fieldValue());
        }
    }

    /** Of any field of a record: read as a tree, which would be described as an object. */
    private static Schema fieldValue() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description("A text, or a list of texts; absent when the field had no value")
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    @Override
    public Operation filterOperation(Operation operation) {
        SearchQuestion.describe(operation);
        return operation;
    }
}
