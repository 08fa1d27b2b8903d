package daylight.organizations.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import daylight.organizations.application.Application.Point;
import daylight.organizations.register.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant reads it, or a registrar.
 *
 * @param assigned nobody, me or other; for registrars
 * @param objection why a second registrar did not confirm the last proposal to refuse it; for registrars
 * @param former the submission before the last one; for registrars
 * @param second whether the reader may confirm the proposed refusal; for registrars
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        UUID id,
        String reference,
        String state,
        long version,
        JsonNode steps,
        List<Checklist.Item> checklist,
        List<Point> points,
        List<ApplicationFiles.File> attachments,
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
    public ApplicationView {
        checklist = List.copyOf(checklist);
        points = List.copyOf(points);
        attachments = List.copyOf(attachments);
    }

    /** Why it is refused, and what can be done about it. */
    public record Refusal(String reason, String legalBasis, String appeal, String appealZh) {
        /** Administrative Reconsideration Law (2023), Article 20; Administrative Litigation Law (2017), Articles 45 and 46. */
        static Refusal of(Application.Refused refused) {
            return new Refusal(
                    refused.reason(),
                    refused.legalBasis(),
                    "You may apply for administrative reconsideration within 60 days of learning of this decision, or bring an action before"
                            + " a people's court within six months.",
                    "如不服本决定，可自知道之日起60日内申请行政复议，或者在六个月内向人民法院提起行政诉讼。");
        }
    }

    /** A submission before, with the files it had; of those that were removed since, name and hash are all there is. */
    public record Former(
            int number, Instant at, JsonNode steps, List<Point> points, List<ApplicationFiles.File> attachments) {
        public Former {
            points = List.copyOf(points);
            attachments = List.copyOf(attachments);
        }
    }
}
