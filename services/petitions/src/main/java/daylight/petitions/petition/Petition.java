package daylight.petitions.petition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as stored.
 *
 * @param version counts its events
 * @param revision counts its changes of state
 * @param sponsors confirmed so far
 * @param creatorAccount subject of the account that made it; null when an address made it, or once swept
 * @param takenOverFrom its address on the site where its signatures were counted; null when that is here
 * @param takenDownFrom the state to which it would be restored
 */
public record Petition(
        UUID id,
        String reference,
        PetitionState state,
        long version,
        long revision,
        String action,
        String background,
        @Nullable String details,
        String agency,
        String region,
        @Nullable String creatorAccount,
        @Nullable String creatorAddress,
        int sponsors,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable String rejectionCode,
        @Nullable String rejectionDetails,
        @Nullable PetitionState takenDownFrom,
        @Nullable String takedownReason,
        @Nullable String takenOverFrom) {

    /** Whether it takes signatures now. */
    public boolean takesSignatures(Instant now) {
        return switch (state) {
            case OPEN, RESPONSE_DUE, RESPONDED, HEARING_DUE, HEARD ->
                closedAt == null && closesAt != null && now.isBefore(closesAt);
            case DRAFT, GATHERING_SPONSORS, AWAITING_MODERATION, FLAGGED, CLOSED, REJECTED, TAKEN_DOWN, ARCHIVED ->
                false;
        };
    }

    /** Why its text is not shown; empty when it is. */
    public String withheldReason() {
        if (state == PetitionState.TAKEN_DOWN) {
            return takedownReason == null ? "" : takedownReason;
        }
        RejectionCode code = rejection();
        return code != null && code.hidden() ? code.sentence() : "";
    }

    /** Why it was not opened; null when it was not refused. */
    public @Nullable RejectionCode rejection() {
        return rejectionCode == null ? null : RejectionCode.byCode().get(rejectionCode);
    }

    public boolean withheld() {
        RejectionCode code = rejection();
        return state == PetitionState.TAKEN_DOWN || (code != null && code.hidden());
    }
}
