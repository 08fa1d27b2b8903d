package daylight.contracts.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Enough signatures: a public hearing is owed.
 *
 * @param due last day on the statutory clock
 * @param provisional whether the calendar of a year it touches was not published yet
 */
public record HearingThresholdReached(
        UUID petitionId, long version, long signatures, String agency, LocalDate due, boolean provisional, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
