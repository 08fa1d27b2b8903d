package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/**
 * A place that signatures can come from.
 *
 * @param parent code of the place it lies in
 * @param tile its square in the drawing of that place
 */
public record Region(
        String code,
        @Nullable String parent,
        @Nullable String nameEn,
        @Nullable String nameZh,
        @Nullable Tile tile) {
    /** A square: columns count from the west, rows from the north, both from nought. */
    public record Tile(
            int column,
            int row,
            @Nullable String shortEn,
            @Nullable String shortZh) {}
}
