package daylight.petitions.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.petitions.petition.Thresholds.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as the public sees it. No names: neither the author's nor a signer's.
 *
 * @param url its public page
 * @param revision counts changes of state; as an ETag it goes into If-Match
 * @param takesSignatures whether it can be signed now
 * @param invalidated how many signatures were struck out
 * @param takenOverFrom its address on the site where its signatures were counted
 * @param askForInformation set on a petition that was refused because it asks for information: the text to send as an information request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionView(
        UUID id,
        String reference,
        String url,
        String state,
        long version,
        long revision,
        String action,
        String background,
        @Nullable String details,
        String agency,
        String region,
        int sponsors,
        long signatures,
        long invalidated,
        boolean takesSignatures,
        @Nullable String takenOverFrom,
        Times times,
        @Nullable Rejection rejection,
        @Nullable AskForInformation askForInformation,
        List<Threshold> thresholds,
        List<Answer> answers,
        List<Act> acts) {

    /** When it was made, opened, closes or closed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Times(
            Instant createdAt,
            @Nullable Instant openedAt,
            @Nullable Instant closesAt,
            @Nullable Instant closedAt) {}

    /** Why it was not opened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rejection(
            String code,
            String reason,
            String reasonZh,
            @Nullable String details) {}

    /** An information request in the making. */
    public record AskForInformation(String agency, String subject, String text) {}

    /**
     * What the agency said, or the hearing.
     *
     * @param kind response or hearing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            String kind,
            String summary,
            String body,
            Instant at,
            @Nullable LocalDate heldOn,
            @Nullable String url) {}

    /** A step of its life. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(
            long version,
            String act,
            String state,
            Instant at,
            @Nullable String reason) {}
}
