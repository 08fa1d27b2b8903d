package daylight.contracts.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public hearing took place.
 *
 * @param url its transcript or recording, when there is one
 */
public record HearingHeld(
        UUID petitionId,
        long version,
        String reference,
        String agency,
        LocalDate heldOn,
        @Nullable String url,
        Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
