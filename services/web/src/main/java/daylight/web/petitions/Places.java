package daylight.web.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signatures by place.
 *
 * @param notTold how many places are left out, because their numbers could point at people
 */
public record Places(long total, int notTold, List<Place> items) {
    /** One place. */
    public record Place(
            String region,
            @Nullable String nameEn,
            @Nullable String nameZh,
            long signatures) {}
}
