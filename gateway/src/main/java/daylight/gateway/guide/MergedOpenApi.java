package daylight.gateway.guide;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One OpenAPI 3.1 document made of those of the services. What has one name in two of them and differs is renamed after its service, and every reference with it. A service
 * that does not answer is named as missing, for an API that lost half its paths without a word would be taken for a change of the API.
 */
final class MergedOpenApi {
    private final JsonObject paths = new JsonObject();
    private final MergedComponents components = new MergedComponents();
    private final Set<String> operationIds = new HashSet<>();
    private final JsonArray tags = new JsonArray();
    private final Set<String> tagNames = new HashSet<>();
    private final JsonArray services = new JsonArray();
    private final JsonArray missing = new JsonArray();
    private final String publicUrl;

    MergedOpenApi(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** @param document null when the service did not give one */
    void add(String service, @Nullable JsonObject document) {
        if (document == null) {
            missing.add(service);
            return;
        }
        JsonObject info = document.getJsonObject("info", new JsonObject());
        services.add(new JsonObject()
                .put("name", service)
                .put("title", info.getString("title", service))
                .put("version", info.getString("version", ""))
                .put("description", info.getString("description", ""))
                .put("paths", document.getJsonObject("paths", new JsonObject()).size()));
        Map<String, String> renamed = components.add(service, document.getJsonObject("components", new JsonObject()));
        JsonObject ours = document.getJsonObject("paths", new JsonObject());
        addPaths(service, (JsonObject) MergedComponents.rewritten(ours, renamed));
        addTags(document.getJsonArray("tags", new JsonArray()));
    }

    /** A path of two services is of the one that the gateway asks: the operations of both are told. */
    private void addPaths(String service, JsonObject added) {
        added.forEach(path -> {
            JsonObject operations = (JsonObject) path.getValue();
            operations.forEach(member -> {
                if (member.getValue() instanceof JsonObject operation) {
                    nameApart(service, operation);
                }
            });
            JsonObject known = paths.getJsonObject(path.getKey());
            paths.put(path.getKey(), known == null ? operations : known.copy().mergeIn(operations));
        });
    }

    /** An operation's id is unique in a document, and only in its own. */
    private void nameApart(String service, JsonObject operation) {
        String id = operation.getString("operationId");
        if (id != null && !operationIds.add(id)) {
            String apart = service + '.' + id;
            operationIds.add(apart);
            operation.put("operationId", apart);
        }
    }

    private void addTags(JsonArray added) {
        added.forEach(tag -> {
            if (tagNames.add(((JsonObject) tag).getString("name"))) {
                tags.add(tag);
            }
        });
    }

    JsonObject document() {
        String description = "The API of all services behind this address. See /api for an overview.";
        if (!missing.isEmpty()) {
            description += " Missing at the moment, because they do not answer: "
                    + String.join(", ", missing.stream().map(Object::toString).toList()) + ".";
        }
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", "Daylight")
                                .put("version", "1")
                                .put("description", description))
                .put("servers", new JsonArray().add(new JsonObject().put("url", publicUrl)))
                .put("tags", tags)
                .put("paths", paths)
                .put("components", components.json())
                .put("x-services", services)
                .put("x-missing", missing);
    }
}
