package daylight.web.organizations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate by its number, and whether it still holds. */
public record Certificate(
        String number,
        boolean holds,
        @Nullable String reason,
        @Nullable String reasonZh,
        Instant issuedAt,
        Where organization,
        Shown shown) {
    /** What stands on the paper. */
    public record Shown(
            String name,
            @Nullable String code,
            String kind,
            String region,
            @Nullable String address,
            @Nullable String legalRepresentative,
            @Nullable LocalDate registeredOn) {}
}
