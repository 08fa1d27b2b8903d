package daylight.contracts.organizations;

import java.time.Instant;
import java.util.UUID;

/**
 * A loader brought in what another register, or paper, said before. It tells how much and of nobody in particular: an organization that came so is told of when somebody begins to speak for it
 * ({@link RepresentativeAppointed}), and by each filing since.
 *
 * @param importId of the import; it is told of once
 * @param what {@code organizations} or {@code mergers}
 * @param added organizations that were entered, or that became part of another
 * @param known lines that changed nothing
 * @param refused lines that were wrong
 */
public record RegisterImported(
        UUID importId, long version, String what, long added, long known, long refused, Instant at)
        implements OrganizationEvent {
    @Override
    public UUID aggregateId() {
        return importId;
    }
}
