package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A moderator refused it.
 *
 * @param code the reason, from the list in the service's README
 * @param hidden whether its text is withheld because publishing it would be unlawful
 * @param askForInformation whether it is better asked as an information request
 */
public record PetitionRejected(
        UUID petitionId, long version, String code, boolean hidden, boolean askForInformation, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
