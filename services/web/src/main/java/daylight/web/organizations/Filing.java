package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing.
 *
 * @param content by the kind
 * @param mine whether the reader filed it
 * @param organization on lists over many
 * @param second whether it waits for the reader as the second registrar
 * @param present what the register says now of that which it would change, on the desk
 * @param attachments the files that the reader may read
 */
public record Filing(
        String id,
        String kind,
        String state,
        long version,
        JsonNode content,
        LocalDate effectiveOn,
        Instant filedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable String decision,
        boolean mine,
        @Nullable Where organization,
        boolean second,
        @Nullable JsonNode present,
        List<FiledFile> attachments) {
    public Filing {
        attachments = List.copyOf(attachments);
    }

    /** Not named is: templates take that for equality. */
    public boolean stands(String other) {
        return state.equals(other);
    }
}
