package daylight.embedded.analysis;

import org.elasticsearch.common.settings.Settings;

/** Sizes of n-grams; the reference's defaults are 1 and 2. */
record Grams(int min, int max, boolean original) {

    static Grams of(Settings settings) {
        return new Grams(
                settings.getAsInt("min_gram", 1),
                settings.getAsInt("max_gram", 2),
                settings.getAsBoolean("preserve_original", false));
    }
}
