package daylight.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lays an overlay over a realm file. Two files rather than one with switches, so that what production imports holds no
 * demo secret to forget.
 */
public final class MergeRealm {
    /** What identifies an entry of a list of objects in a realm file, most specific first. */
    private static final List<String> KEYS = List.of("clientId", "username", "name", "alias");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MergeRealm() {}

    /** Writes {@code realm} with {@code overlay} laid over it to {@code target}, whose folder is made if needed. */
    public static void merge(Path realm, Path overlay, Path target) throws IOException {
        JsonNode merged = merged(JSON.readTree(Files.readString(realm)), JSON.readTree(Files.readString(overlay)));
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(merged) + "\n");
    }

    static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Usage: MergeRealm <realm.json> <overlay.json> <target.json>");
        }
        merge(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    static JsonNode merged(JsonNode base, JsonNode over) {
        if (base instanceof ObjectNode object && over instanceof ObjectNode other) {
            ObjectNode result = object.deepCopy();
            for (var member : other.properties()) {
                JsonNode before = object.get(member.getKey());
                result.set(member.getKey(), before == null ? member.getValue() : merged(before, member.getValue()));
            }
            return result;
        }
        if (base instanceof ArrayNode list
                && over instanceof ArrayNode other
                && keyOf(other.path(0)).isPresent()) {
            return mergedLists(list, other);
        }
        return over;
    }

    private static ArrayNode mergedLists(ArrayNode base, ArrayNode over) {
        ArrayNode result = base.deepCopy();
        for (JsonNode entry : over) {
            int at = indexOf(result, entry);
            if (at < 0) {
                result.add(entry);
            } else {
                result.set(at, merged(result.get(at), entry));
            }
        }
        return result;
    }

    private static int indexOf(ArrayNode list, JsonNode entry) {
        Optional<String> key = keyOf(entry);
        for (int i = 0; key.isPresent() && i < list.size(); i++) {
            if (entry.get(key.get()).equals(list.get(i).get(key.get()))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> keyOf(JsonNode entry) {
        return KEYS.stream().filter(entry::has).findFirst();
    }
}
