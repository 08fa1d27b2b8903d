package daylight.reports.outcomes;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Numbers that are not shown are null: the description is made of Java's types, which do not tell. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedStatistics implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> members =
                member(api.getComponents().getSchemas(), "Statistics").getProperties();
        member(members, "total").addType(Schema.SchemaType.NULL);
        member(members, "categoryTotals").getItems().addType(Schema.SchemaType.NULL);
        member(members, "outcomeTotals").getItems().addType(Schema.SchemaType.NULL);
        member(members, "cells").getItems().getItems().addType(Schema.SchemaType.NULL);
    }

    private static Schema member(Map<String, Schema> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }
}
