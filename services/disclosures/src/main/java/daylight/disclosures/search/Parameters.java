package daylight.disclosures.search;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads query parameters one by one and gathers every fault. A parameter without text counts as not given, as an empty form field sends it. */
final class Parameters {
    private static final int MOST_VALUES = 50;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final MultivaluedMap<String, String> given;
    private final List<FieldError> errors = new ArrayList<>();

    Parameters(MultivaluedMap<String, String> given, Set<String> known) {
        this.given = given;
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                String shown = Plain.text(name.length() > 40 ? name.substring(0, 40) : name);
                errors.add(new FieldError(shown, "Is not a parameter of search."));
            }
        }
    }

    /** Whether it has a text. */
    boolean has(String name) {
        return given.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isBlank());
    }

    String text(String name, int longest) {
        String value = single(name);
        if (value == null) {
            return "";
        }
        if (value.codePointCount(0, value.length()) > longest) {
            fault(name, "Must be at most " + longest + " characters.");
            return "";
        }
        return value;
    }

    List<String> texts(String name, Pattern form, String detail) {
        List<String> values = given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted()
                .toList();
        if (values.size() > MOST_VALUES
                || !values.stream().allMatch(value -> form.matcher(value).matches())) {
            fault(name, detail);
            return List.of();
        }
        return values;
    }

    @Nullable
    String text(String name, Pattern form, String detail) {
        String value = single(name);
        if (value != null && !form.matcher(value).matches()) {
            fault(name, detail);
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate date(String name) {
        String value = single(name);
        if (value == null) {
            return null;
        }
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noSuchDay) {
            // Falls through to the same fault as a text of another form.
        }
        fault(name, "Must be a date, written as 2026-03-31.");
        return null;
    }

    @Nullable
    Integer number(String name, int least, int most) {
        String value = single(name);
        if (value == null) {
            return null;
        }
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            fault(name, "Must be a whole number from " + least + " to " + most + ".");
            return null;
        }
        return number;
    }

    <T> @Nullable T choice(String name, Map<String, T> choices) {
        String value = single(name);
        if (value == null) {
            return null;
        }
        T choice = choices.get(value);
        if (choice == null) {
            fault(name, "Must be one of " + String.join(", ", choices.keySet()) + ".");
        }
        return choice;
    }

    void fault(String name, String detail) {
        errors.add(new FieldError(name, detail));
    }

    void refuseFaults() {
        if (!errors.isEmpty()) {
            throw InvalidInput.ofParameters(errors);
        }
    }

    private @Nullable String single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            fault(name, "May be given once.");
        }
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }
}
