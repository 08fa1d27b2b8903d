package daylight.kernel.input;

import daylight.kernel.problems.InvalidInput;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Query parameters that are no texts: one that cannot be read is refused by its name, where the framework by itself would answer that the address leads nowhere. */
@Provider
public final class TypedParameters implements ParamConverterProvider {
    private static final String WHOLE = "Must be a whole number.";
    private static final String EITHER = "Must be true or false.";
    private static final Map<Class<?>, Converted<?>> TYPES = Map.of(
            int.class, new Converted<>(Integer::valueOf, 0, WHOLE),
            Integer.class, new Converted<>(Integer::valueOf, null, WHOLE),
            long.class, new Converted<>(Long::valueOf, 0L, WHOLE),
            Long.class, new Converted<>(Long::valueOf, null, WHOLE),
            boolean.class, new Converted<>(TypedParameters::flag, false, EITHER),
            Boolean.class, new Converted<>(TypedParameters::flag, null, EITHER));

    /** @param absent what stands for a parameter that is not there, or empty */
    private record Converted<T>(
            Function<String, T> reading, @Nullable T absent, String detail) {}

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // The map's own types; a converter is null where there is none.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        Converted<T> converted = (Converted<T>) TYPES.get(raw);
        return converted == null
                ? null
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(annotation -> new Named<>(((QueryParam) annotation).value(), converted))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            // What the framework hands over for a primitive that is absent is a nought, whatever its type.
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Named<T>(String name, Converted<T> converted) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                return converted.absent();
            }
            try {
                return converted.reading().apply(value);
            } catch (IllegalArgumentException unreadable) {
                throw InvalidInput.ofParameter(name, converted.detail());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
