package daylight.organizations.finding;

import daylight.kernel.problems.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a search, as they come. */
record SearchParameters(
        @QueryParam("q") @Nullable String q,
        @QueryParam("officer") @Nullable String officer,
        @QueryParam("kind") List<String> kind,
        @QueryParam("region") @Nullable String region,
        @QueryParam("state") List<String> state,
        @QueryParam("abnormal") @Nullable String abnormal,
        @QueryParam("late") @Nullable String late,
        @QueryParam("size") @Nullable String size) {
    private static final int USUAL = 20;

    SearchQuery query() {
        return new SearchQuery(
                Objects.requireNonNullElse(q, "").replace('\u0000', ' ').strip(),
                absent(officer) ? null : Objects.requireNonNull(officer).strip(),
                filled(kind),
                absent(region) ? null : region,
                filled(state),
                flag("abnormal", abnormal),
                flag("late", late),
                number(size));
    }

    /** A form sends what was left open as empty. */
    private static List<String> filled(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static boolean absent(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static @Nullable Boolean flag(String name, @Nullable String value) {
        return switch (Objects.requireNonNullElse(value, "").toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw InvalidInput.ofParameter(name, "Must be true or false.");
        };
    }

    private static int number(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? USUAL : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw InvalidInput.ofParameter("size", "Must be a number.");
        }
    }
}
