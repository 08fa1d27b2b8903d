package daylight.kernel.problems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a path can be asked for, by the service's own description: the framework refuses a method without naming the others, which RFC 9110 asks for. */
@Singleton
class AllowedMethods {
    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectMapper json;
    private volatile @Nullable JsonNode paths;

    AllowedMethods(ObjectMapper json) {
        this.json = json;
    }

    /** The value of {@code Allow}; empty for a path that is not described. */
    String of(String path) {
        Set<String> methods = new TreeSet<>();
        paths().properties().forEach(described -> {
            if (path.matches(regex(described.getKey()))) {
                described.getValue().fieldNames().forEachRemaining(member -> {
                    if (METHODS.contains(member)) {
                        methods.add(member.toUpperCase(Locale.ROOT));
                    }
                });
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static String regex(String template) {
        return "\\Q" + VARIABLE.matcher(template).replaceAll("\\\\E[^/]+\\\\Q") + "\\E/?";
    }

    private JsonNode paths() {
        JsonNode known = paths;
        if (known == null) {
            known = read();
            paths = known;
        }
        return known;
    }

    private JsonNode read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream description = loader.getResourceAsStream(DESCRIPTION)) {
            return description == null
                    ? json.createObjectNode()
                    : json.readTree(description).path("paths");
        } catch (IOException e) {
            throw new UncheckedIOException("The description could not be read", e);
        }
    }
}
