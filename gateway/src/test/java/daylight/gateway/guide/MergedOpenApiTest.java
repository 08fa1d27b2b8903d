package daylight.gateway.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class MergedOpenApiTest {
    private final MergedOpenApi merged = new MergedOpenApi("https://daylight.example");

    @Test
    void whatRefersToAComponentThatIsRenamedIsRenamedWithIt() {
        merged.add("disclosures", service("/records", "record"));
        merged.add("petitions", service("/petitions", "petition"));

        JsonObject schemas = merged.document().getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.fieldNames()).containsExactlyInAnyOrder("Page", "Item", "petitions.Page", "petitions.Item");
        assertThat(schemas.getJsonObject("Page").encode()).contains("\"#/components/schemas/Item\"");
        assertThat(schemas.getJsonObject("petitions.Page").encode())
                .contains("\"#/components/schemas/petitions.Item\"");
        assertThat(answer("/records")).isEqualTo("#/components/schemas/Page");
        assertThat(answer("/petitions")).isEqualTo("#/components/schemas/petitions.Page");
    }

    @Test
    void whatIsTheSameInAllServicesStaysOne() {
        merged.add("disclosures", service("/records", "same"));
        merged.add("petitions", service("/petitions", "same"));

        assertThat(merged.document()
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .fieldNames())
                .containsExactlyInAnyOrder("Page", "Item");
    }

    @Test
    void anOperationKeepsAnIdOfItsOwn() {
        merged.add("disclosures", service("/records", "same"));
        merged.add("petitions", service("/petitions", "same"));

        assertThat(operation("/records").getString("operationId")).isEqualTo("list");
        assertThat(operation("/petitions").getString("operationId")).isEqualTo("petitions.list");
    }

    @Test
    void aGroupIsToldOnce() {
        merged.add("disclosures", service("/records", "same"));
        merged.add("petitions", service("/petitions", "same"));

        assertThat(merged.document().getJsonArray("tags")).hasSize(1);
    }

    private String answer(String path) {
        return operation(path).getJsonObject("responses").getJsonObject("200").getString("$ref");
    }

    private JsonObject operation(String path) {
        return merged.document().getJsonObject("paths").getJsonObject(path).getJsonObject("get");
    }

    /** One list, as every service has one: a page of items, of which the item alone tells what it is. */
    private static JsonObject service(String path, String item) {
        JsonObject page = new JsonObject()
                .put("type", "array")
                .put("items", new JsonObject().put("$ref", "#/components/schemas/Item"));
        JsonObject operation = new JsonObject()
                .put("operationId", "list")
                .put("tags", new JsonArray().add("Lists"))
                .put(
                        "responses",
                        new JsonObject().put("200", new JsonObject().put("$ref", "#/components/schemas/Page")));
        return new JsonObject()
                .put("tags", new JsonArray().add(new JsonObject().put("name", "Lists")))
                .put("paths", new JsonObject().put(path, new JsonObject().put("get", operation)))
                .put(
                        "components",
                        new JsonObject()
                                .put(
                                        "schemas",
                                        new JsonObject()
                                                .put("Page", page)
                                                .put("Item", new JsonObject().put("description", item))));
    }
}
