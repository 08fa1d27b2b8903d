package daylight.web.organizations;

import org.jspecify.annotations.Nullable;

/** A division of the country, by its code. */
public record Division(
        String code,
        @Nullable String parent,
        @Nullable String nameEn,
        @Nullable String nameZh) {}
