package daylight.web.form;

import daylight.web.disclosures.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What a reader entered: one value a field, spaces around it gone, line ends as the API wants them. */
public record Entered(Map<String, String> values) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}|[0-9]{1,3}([,， ][0-9]{3}){1,4}");
    private static final Pattern PARTING = Pattern.compile("[,， ]");

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

    /** The same with this in one field. */
    public Entered with(String name, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(name, value);
        return new Entered(Map.copyOf(changed));
    }

    /** A whole number as people write it, its thousands parted or not; empty for anything else, and for nothing. */
    public OptionalLong whole(String name) {
        String written = get(name);
        return WHOLE.matcher(written).matches()
                ? OptionalLong.of(Long.parseLong(PARTING.matcher(written).replaceAll("")))
                : OptionalLong.empty();
    }

    /** The fields among these that hold something, but no whole number. */
    public List<FieldError> notWhole(List<String> fields, String message) {
        return fields.stream()
                .filter(name -> !get(name).isEmpty() && whole(name).isEmpty())
                .map(name -> new FieldError(name, message))
                .toList();
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
