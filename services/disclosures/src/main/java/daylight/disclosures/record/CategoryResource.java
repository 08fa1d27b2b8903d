package daylight.disclosures.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/disclosures/categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records", description = "What agencies disclose.")
public class CategoryResource {
    private static final List<CategoryView> ALL =
            Arrays.stream(Category.values()).map(CategoryView::of).toList();

    @GET
    @PermitAll
    @Operation(operationId = "listCategories", summary = "List the categories of proactive disclosure")
    public List<CategoryView> list() {
        return ALL;
    }
}
