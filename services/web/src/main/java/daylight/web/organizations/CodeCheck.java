package daylight.web.organizations;

import org.jspecify.annotations.Nullable;

/** Whether a unified social credit code is well formed, and who has it. */
public record CodeCheck(
        String code,
        boolean wellFormed,
        @Nullable String reason,
        @Nullable String reasonZh,
        @Nullable Where organization) {}
