package daylight.web.form;

import daylight.web.disclosures.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader entered: one value a field, spaces around it gone, line ends as the API wants them. */
public record Entered(Map<String, String> values) {
    public static Entered of(MultivaluedMap<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, all) -> values.put(name, normal(all.isEmpty() ? "" : all.getFirst())));
        return new Entered(Map.copyOf(values));
    }

    /** Browsers send lines with a carriage return. */
    private static String normal(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The lines of a field, empty ones left out. */
    public List<String> lines(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The fields that are needed and empty. */
    public List<FieldError> missing(List<FormField> fields, String message) {
        List<FieldError> missing = new ArrayList<>();
        for (FormField field : fields) {
            if (field.required() && get(field.name()).isEmpty()) {
                missing.add(new FieldError(field.name(), message));
            }
        }
        return missing;
    }
}
