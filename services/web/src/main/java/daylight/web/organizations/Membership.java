package daylight.web.organizations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization the reader represents.
 *
 * @param manager whether they may appoint others
 * @param until last day of the term; absent for one without end
 * @param reports the annual reports it owes
 */
public record Membership(
        Where organization, boolean manager, @Nullable LocalDate until, List<Owed> reports) {
    /** An annual report that is due. */
    public record Owed(int year, LocalDate dueOn, boolean late) {}
}
