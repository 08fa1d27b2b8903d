package daylight.gateway.guide;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The components of several documents side by side. Those of one name that differ are renamed after their service: a page of records and a page of petitions may both be called
 * {@code Page}, differ in nothing but what their items refer to, and still be two.
 */
final class MergedComponents {
    private static final String COMPONENT = "#/components/";

    private final JsonObject all = new JsonObject();

    /** Adds those of a service; returns its new references by their old ones. */
    Map<String, String> add(String service, JsonObject added) {
        Map<String, String> renamed = renamed(service, added);
        added.forEach(kind -> {
            JsonObject known = all.getJsonObject(kind.getKey(), new JsonObject());
            all.put(kind.getKey(), known);
            for (Map.Entry<String, Object> component : (JsonObject) kind.getValue()) {
                String from = reference(kind.getKey(), component.getKey());
                String to = renamed.getOrDefault(from, from);
                known.put(to.substring(to.lastIndexOf('/') + 1), rewritten(component.getValue(), renamed));
            }
        });
        return renamed;
    }

    /** What refers to a component under a new name differs by that alone: so again, until nothing more has to change. */
    private Map<String, String> renamed(String service, JsonObject added) {
        Map<String, String> renamed = new HashMap<>();
        int before;
        do {
            before = renamed.size();
            added.forEach(kind -> {
                JsonObject known = all.getJsonObject(kind.getKey(), new JsonObject());
                for (Map.Entry<String, Object> component : (JsonObject) kind.getValue()) {
                    Object there = known.getValue(component.getKey());
                    if (there != null && !there.equals(rewritten(component.getValue(), renamed))) {
                        renamed.put(
                                reference(kind.getKey(), component.getKey()),
                                reference(kind.getKey(), service + '.' + component.getKey()));
                    }
                }
            });
        } while (renamed.size() > before);
        return renamed;
    }

    private static String reference(String kind, String name) {
        return COMPONENT + kind + '/' + name;
    }

    /** A copy that refers to components by their new names. */
    static Object rewritten(Object value, Map<String, String> renamed) {
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

    JsonObject json() {
        return all;
    }
}
