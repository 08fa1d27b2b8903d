package daylight.web.petitions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail domain that is not taken like any other.
 *
 * @param kind blocked or disposable
 * @param at when that was decided; absent for those that came with the release, as is the reason
 */
public record MailDomain(
        String domain,
        String kind,
        @Nullable Instant at,
        @Nullable String reason) {}
