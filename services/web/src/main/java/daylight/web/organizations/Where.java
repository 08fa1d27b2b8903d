package daylight.web.organizations;

import org.jspecify.annotations.Nullable;

/** An organization in short. */
public record Where(String reference, String name, @Nullable String code, String state) {}
