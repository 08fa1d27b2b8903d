package daylight.organizations.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.organizations.register.AutomaticDecision;
import daylight.organizations.register.Filing;
import daylight.organizations.register.FilingState;
import daylight.organizations.register.Where;
import daylight.organizations.stored.StoredJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filing as it is read.
 *
 * @param decision in the words of whoever decided; in English where the register refused it by itself
 * @param decisionZh the same in Chinese, where the register refused it by itself
 * @param mine whether the reader filed it
 * @param organization in lists over many
 * @param present what the register says now of that which it would change; for registrars
 * @param second whether it waits for a second registrar other than the reader
 * @param attachments the files that the reader may read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingView(
        UUID id,
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
        List<FilingFiles.File> attachments) {
    FilingView {
        attachments = List.copyOf(attachments);
    }

    /** Beside what stands in the register. */
    FilingView beside(@Nullable FilingContent standing) {
        return standing == null
                ? this
                : new FilingView(
                        id,
                        kind,
                        state,
                        version,
                        content,
                        effectiveOn,
                        filedAt,
                        decidedAt,
                        reason,
                        legalBasis,
                        decision,
                        decisionZh,
                        mine,
                        organization,
                        second,
                        shown(StoredJson.tree(standing)),
                        attachments);
    }

    /**
     * What a reader sees.
     *
     * @param reader an account; null for anybody
     * @param files those that came with it, as far as the reader may read them
     */
    static FilingView of(
            Filing one, @Nullable String reader, @Nullable Where organization, List<FilingFiles.File> files) {
        boolean mine = one.filedBy().equals(reader);
        AutomaticDecision automatic = one.automatic();
        return new FilingView(
                one.id(),
                one.kind().code(),
                one.state().code(),
                one.version(),
                shown(one.content()),
                one.effectiveOn(),
                one.filedAt(),
                one.decidedAt(),
                one.reason(),
                one.legalBasis(),
                automatic == null ? one.decision() : automatic.english(),
                automatic == null ? null : automatic.chinese(),
                mine,
                organization,
                one.state() == FilingState.AWAITING_SECOND && reader != null && !mine,
                null,
                files);
    }

    /** Without what we keep of people, and without ids of ours. */
    private static JsonNode shown(JsonNode content) {
        JsonNode copy = content.deepCopy();
        for (JsonNode officer : copy.path("officers")) {
            if (officer instanceof ObjectNode object) {
                object.remove("digest");
            }
        }
        if (copy instanceof ObjectNode object && object.has("into")) {
            object.remove("organization");
        }
        return copy;
    }
}
