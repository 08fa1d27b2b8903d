package daylight.web.organizations;

import org.jspecify.annotations.Nullable;

/** What the registrar asks to correct. */
public record Point(String step, @Nullable String field, String text) {}
