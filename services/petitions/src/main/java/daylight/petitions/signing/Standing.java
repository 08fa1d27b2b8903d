package daylight.petitions.signing;

import org.jspecify.annotations.Nullable;

/**
 * How a signature stands that is there.
 *
 * @param struckOut absent while it counts
 */
record Standing(@Nullable StruckOut struckOut) {
    boolean counts() {
        return struckOut == null;
    }
}
