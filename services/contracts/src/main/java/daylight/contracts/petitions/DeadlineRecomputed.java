package daylight.contracts.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The calendar of a year came: a deadline that was provisional is counted again.
 *
 * @param kind response or hearing
 * @param due last day on the statutory clock, as it is now
 * @param provisional whether a year that it touches still has no calendar
 */
public record DeadlineRecomputed(
        UUID petitionId, long version, String kind, LocalDate due, boolean provisional, Instant at)
        implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return petitionId;
    }
}
