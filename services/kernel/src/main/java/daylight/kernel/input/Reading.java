package daylight.kernel.input;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Turns a JSON value into one of ours, or says what is wrong with it and answers null. A blank text is null without a fault. */
@FunctionalInterface
interface Reading<T> {
    @Nullable
    T read(JsonNode node, String at, Findings findings);
}
