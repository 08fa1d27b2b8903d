package daylight.reports.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for.
 *
 * @param after the last case of the page before
 */
record CaseQuery(
        @Nullable CaseState state,
        @Nullable String assignee,
        int size,
        @Nullable Position after) {
    /** Where a page ended. */
    record Position(LocalDate dutyOn, UUID id) {}

    /** Names the list in its cursors: a cursor of one is refused by another. */
    String scope() {
        return "cases " + state + " " + assignee;
    }
}
