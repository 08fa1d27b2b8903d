package daylight.web.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its service sees it: days and states, never content.
 *
 * @param version for If-Match
 * @param overdue the duties whose day has passed
 * @param working whether there are encrypted working fields
 * @param workingEpoch of the list of investigators that they are sealed to
 * @param waitingSince the day of the reporter's first letter that nobody has answered
 * @param transitions states that it may be brought to
 * @param messages absent in lists
 */
public record SealedCase(
        String id,
        int version,
        String state,
        LocalDate receivedOn,
        LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        LocalDate feedbackBy,
        @Nullable LocalDate feedbackOn,
        List<String> overdue,
        @Nullable String assignee,
        String thread,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate purgeOn,
        boolean working,
        @Nullable Integer workingEpoch,
        @Nullable LocalDate waitingSince,
        List<String> transitions,
        @Nullable List<SealedMessage> messages) {

    /** The day of the next duty; absent when none is left, as of a closed case. */
    public @Nullable LocalDate dueOn() {
        if (state.equals("closed")) {
            return null;
        }
        if (acknowledgedOn == null) {
            return acknowledgeBy;
        }
        return feedbackOn == null ? feedbackBy : null;
    }
}
