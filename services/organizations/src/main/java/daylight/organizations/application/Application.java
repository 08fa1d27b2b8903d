package daylight.organizations.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as stored.
 *
 * @param account of its applicant
 * @param email where news of it go; null once decided, or without a confirmed address
 * @param dueOn the last day for the registrar's decision
 * @param assignee the registrar who works on it
 * @param points what was asked to correct when it was last returned
 * @param proposedBy the registrar who proposed to refuse it
 * @param objection why a second registrar did not confirm the last proposal
 * @param submissions how often it was submitted
 */
public record Application(
        UUID id,
        String reference,
        String account,
        @Nullable String email,
        ApplicationState state,
        Steps steps,
        @Nullable UUID reservation,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable String assignee,
        List<Point> points,
        @Nullable String proposedBy,
        @Nullable Refused refusal,
        @Nullable String objection,
        @Nullable Instant decidedAt,
        @Nullable UUID organization,
        int submissions,
        long version) {
    public Application {
        points = List.copyOf(points);
    }

    /** Something to correct. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(String step, @Nullable String field, String text) {}

    /** Why it is refused. */
    public record Refused(String reason, String legalBasis) {}

    /** A submission as it was, and what was then asked to correct. */
    public record Submission(
            int number, Instant at, Steps steps, List<Point> points, List<ApplicationFiles.File> files) {
        public Submission {
            points = List.copyOf(points);
            files = List.copyOf(files);
        }
    }
}
