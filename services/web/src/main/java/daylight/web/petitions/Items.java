package daylight.web.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as the service answers it.
 *
 * @param next cursor of the next page
 */
public record Items<T>(List<T> items, @Nullable String next) {}
