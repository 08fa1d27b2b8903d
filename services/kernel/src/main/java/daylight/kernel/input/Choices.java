package daylight.kernel.input;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The choices of a field in a fixed order: a refusal lists them in it. */
public final class Choices {
    private Choices() {}

    /**
     * The values of an enum in the order of their declaration.
     *
     * @param code as it stands in a request
     */
    public static <E extends Enum<E>> Map<String, E> of(Class<E> type, Function<E, String> code) {
        Map<String, E> choices = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> choices.put(code.apply(value), value));
        return Collections.unmodifiableMap(choices);
    }
}
