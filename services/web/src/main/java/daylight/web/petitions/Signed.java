package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/**
 * How the reader's signature stands.
 *
 * @param signed whether it counts
 * @param struckOut when and why it was struck out, if it was
 */
public record Signed(boolean signed, @Nullable StruckOut struckOut) {
    /** Of whom nothing is known. */
    public static final Signed NOT = new Signed(false, null);
}
