package daylight.web.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signatures by place.
 *
 * @param notTold how many places have a number too small to be told
 */
public record Places(long total, int notTold, List<Place> items) {
    /**
     * One place.
     *
     * @param signatures absent where the number could point at people
     */
    public record Place(
            String region,
            @Nullable String nameEn,
            @Nullable String nameZh,
            @Nullable Long signatures) {}
}
