package daylight.organizations.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filing as stored.
 *
 * @param content by its kind, checked when it was filed
 * @param reason in words, for the public
 * @param effectiveOn the day of effect, as asked for until it has effect
 * @param filedBy the account
 * @param decision in words, of whoever decided
 * @param automatic why it had no effect on its day, where nobody decided
 * @param version counts its own changes
 */
public record Filing(
        UUID id,
        UUID organization,
        FilingKind kind,
        FilingState state,
        JsonNode content,
        @Nullable String reason,
        @Nullable String legalBasis,
        LocalDate effectiveOn,
        Instant filedAt,
        String filedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable AutomaticDecision automatic,
        long version) {
    /** Where the files that came with a filing are kept. */
    public static final String FOLDER = "filing/";

    /** Whether anybody may read the files that came with it. */
    public boolean showsFiles() {
        return kind.attached() == FilingKind.Attached.PUBLIC
                && (state == FilingState.EFFECTIVE || state == FilingState.SCHEDULED);
    }
}
