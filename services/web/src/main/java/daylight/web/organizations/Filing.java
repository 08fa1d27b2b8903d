package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.page.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing.
 *
 * @param content by the kind
 * @param decision in the words of whoever decided; in English where the register did by itself
 * @param decisionZh the same in Chinese, where the register did by itself
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
        @Nullable String decisionZh,
        boolean mine,
        @Nullable Where organization,
        boolean second,
        @Nullable JsonNode present,
        List<FiledFile> attachments) {
    public Filing {
        attachments = List.copyOf(attachments);
    }

    /** What was decided, in a language as far as there are words in it. */
    public @Nullable String decision(Language language) {
        return language.chinese() && decisionZh != null ? decisionZh : decision;
    }

    /** Not named is: templates take that for equality. */
    public boolean stands(String other) {
        return state.equals(other);
    }
}
