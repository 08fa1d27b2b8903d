package daylight.web.about;

import org.jspecify.annotations.Nullable;

/**
 * A category, explained.
 *
 * @param article the item of Article 20 it comes from
 */
public record CategoryView(
        String code,
        String name,
        String meaning,
        String lookFor,
        @Nullable String article) {}
