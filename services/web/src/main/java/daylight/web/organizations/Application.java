package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application for registration.
 *
 * @param steps what was saved, by step
 * @param submissions how often it was submitted
 * @param assigned nobody, me or other: for registrars
 * @param former the submission before, for registrars
 * @param objection why a second registrar did not confirm the last proposal to refuse it, for registrars
 * @param second whether the reader may confirm the proposed refusal
 */
public record Application(
        String id,
        String reference,
        String state,
        long version,
        Map<String, JsonNode> steps,
        List<Check> checklist,
        List<Point> points,
        List<Attachment> attachments,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        int submissions,
        @Nullable Refusal refusal,
        @Nullable String objection,
        @Nullable Where organization,
        @Nullable String assigned,
        @Nullable Former former,
        boolean second) {

    /** Whether a step is complete, and what it lacks. */
    public record Check(String step, boolean complete, List<Missing> missing) {}

    /** Something missing, in both languages. */
    public record Missing(@Nullable String field, String detail, String detailZh) {}

    /** Why it was refused, and how to appeal. */
    public record Refusal(
            String reason,
            @Nullable String legalBasis,
            @Nullable String appeal,
            @Nullable String appealZh) {}

    /** A submission before the last one, the files it had and what was returned then. */
    public record Former(
            int number, Instant at, Map<String, JsonNode> steps, List<Point> points, List<Attachment> attachments) {}

    /** Not named is: templates take that for equality. */
    public boolean stands(String other) {
        return state.equals(other);
    }

    /** Whether its applicant may write in it. */
    public boolean open() {
        return stands("draft") || stands("returned");
    }

    public boolean complete() {
        return checklist.stream().allMatch(Check::complete);
    }

    /** The text of a field of a step; empty where nothing was saved. */
    public String text(String step, String field) {
        JsonNode saved = steps.get(step);
        return saved == null ? "" : saved.path(field).asText("");
    }

    public String name() {
        return text("name", "name");
    }

    public String kind() {
        return text("name", "kind");
    }
}
