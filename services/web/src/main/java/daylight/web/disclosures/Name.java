package daylight.web.disclosures;

import org.jspecify.annotations.Nullable;

/** A name in both languages; one may be missing. */
public record Name(@Nullable String en, @Nullable String zh) {}
