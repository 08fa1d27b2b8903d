package daylight.gateway.guide;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One OpenAPI 3.1 document made of those of the services. Components of one name that differ are renamed after their service, and every reference to them with them. A
 * service that does not answer is named as missing, for an API that lost half its paths without a word would be taken for a change of the API.
 */
final class MergedOpenApi {
    private static final String COMPONENT = "#/components/";

    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final JsonArray tags = new JsonArray();
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
        Map<String, String> renamed = addComponents(service, document.getJsonObject("components", new JsonObject()));
        JsonObject ours = (JsonObject) rewritten(document.getJsonObject("paths", new JsonObject()), renamed);
        ours.forEach(path -> paths.put(path.getKey(), path.getValue()));
        document.getJsonArray("tags", new JsonArray()).forEach(tags::add);
    }

    /** Adds the components and tells which references have to change. */
    private Map<String, String> addComponents(String service, JsonObject added) {
        Map<String, String> renamed = new HashMap<>();
        added.forEach(kind -> {
            JsonObject known = components.getJsonObject(kind.getKey(), new JsonObject());
            for (Map.Entry<String, Object> component : (JsonObject) kind.getValue()) {
                Object there = known.getValue(component.getKey());
                if (there != null && !there.equals(component.getValue())) {
                    String from = COMPONENT + kind.getKey() + '/' + component.getKey();
                    renamed.put(from, COMPONENT + kind.getKey() + '/' + service + '.' + component.getKey());
                }
            }
        });
        added.forEach(kind -> {
            JsonObject known = components.getJsonObject(kind.getKey(), new JsonObject());
            components.put(kind.getKey(), known);
            for (Map.Entry<String, Object> component : (JsonObject) kind.getValue()) {
                String from = COMPONENT + kind.getKey() + '/' + component.getKey();
                String to = renamed.getOrDefault(from, from);
                known.put(to.substring(to.lastIndexOf('/') + 1), rewritten(component.getValue(), renamed));
            }
        });
        return renamed;
    }

    private static Object rewritten(Object value, Map<String, String> renamed) {
        return switch (value) {
            case JsonObject object -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                object.forEach(member -> copy.put(
                        member.getKey(),
                        member.getValue() == null
                                ? null
                                : member.getKey().equals("$ref")
                                        ? renamed.getOrDefault((String) member.getValue(), (String) member.getValue())
                                        : rewritten(member.getValue(), renamed)));
                yield new JsonObject(copy);
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(item -> copy.add(item == null ? null : rewritten(item, renamed)));
                yield copy;
            }
            default -> value;
        };
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
                .put("components", components)
                .put("x-services", services)
                .put("x-missing", missing);
    }
}
