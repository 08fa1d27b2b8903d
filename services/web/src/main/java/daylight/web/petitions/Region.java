package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/** A place that signatures can come from. */
public record Region(
        String code,
        @Nullable String parent,
        @Nullable String nameEn,
        @Nullable String nameZh) {}
