package daylight.web.disclosures;

import org.jspecify.annotations.Nullable;

public record FacetValue(
        String value, @Nullable String labelEn, @Nullable String labelZh, long count) {}
