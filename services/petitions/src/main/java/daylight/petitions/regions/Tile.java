package daylight.petitions.regions;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A place's square in the drawing of the places that lie in the same one.
 *
 * @param column from the west, 0 to 39
 * @param row from the north, 0 to 39
 * @param shortEn what fits into the square
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tile(
        int column,
        int row,
        @Nullable String shortEn,
        @Nullable String shortZh) {}
