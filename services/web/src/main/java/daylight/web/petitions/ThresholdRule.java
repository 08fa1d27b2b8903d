package daylight.web.petitions;

import daylight.web.page.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a number of signatures obliges to, by rule.
 *
 * @param region code of the place it holds for; {@code *} for everywhere else
 * @param days working days the agency has
 * @param sourceZh the source in law, in Chinese
 */
public record ThresholdRule(
        String region,
        String kind,
        long signatures,
        int days,
        String source,
        @Nullable String sourceZh) {
    public boolean everywhereElse() {
        return region.equals("*");
    }

    public boolean hearing() {
        return kind.equals("hearing");
    }

    /** Where the numbers come from, in a language if it is known in it. */
    public String origin(Language language) {
        return language.either(source, sourceZh, source);
    }
}
