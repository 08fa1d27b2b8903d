package daylight.reports.cases;

import daylight.reports.keys.Hex32;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as stored: days and states; what it is about lies sealed in its messages and working fields.
 *
 * @param version counts every change, for If-Match
 * @param thread SHA-256 over the mailbox id, as messages name it
 * @param messages received and sent, the purged among them
 * @param waitingSince the day of the reporter's first letter since the last reply or decision
 */
record Case(
        UUID id,
        long version,
        CaseState state,
        LocalDate receivedOn,
        LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        LocalDate feedbackBy,
        @Nullable LocalDate feedbackOn,
        @Nullable String assignee,
        Hex32 thread,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate purgeOn,
        boolean purged,
        int messages,
        @Nullable UUID working,
        @Nullable Hex32 workingSha256,
        @Nullable Long workingEpoch,
        @Nullable LocalDate waitingSince,
        LocalDate dutyOn) {}
