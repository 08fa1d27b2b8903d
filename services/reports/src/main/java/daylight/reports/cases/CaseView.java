package daylight.reports.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.reports.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as investigators see it; {@code messages} is absent in lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        UUID id,
        long version,
        String state,
        String receivedOn,
        String acknowledgeBy,
        @Nullable String acknowledgedOn,
        String feedbackBy,
        @Nullable String feedbackOn,
        List<String> overdue,
        @Nullable String assignee,
        String thread,
        @Nullable String closedOn,
        @Nullable String purgeOn,
        boolean working,
        @Nullable Long workingEpoch,
        @Nullable String waitingSince,
        List<String> transitions,
        @Nullable List<MessageView> messages) {
    static CaseView of(Case one, LocalDate today, @Nullable List<Message> messages) {
        return new CaseView(
                one.id(),
                one.version(),
                one.state().code(),
                one.receivedOn().toString(),
                one.acknowledgeBy().toString(),
                day(one.acknowledgedOn()),
                one.feedbackBy().toString(),
                day(one.feedbackOn()),
                overdue(one, today),
                one.assignee(),
                one.thread().hex(),
                day(one.closedOn()),
                day(one.purgeOn()),
                one.working() != null,
                one.workingEpoch(),
                day(one.waitingSince()),
                CaseTransitions.decisions(one.state()).stream()
                        .map(CaseState::code)
                        .toList(),
                messages == null ? null : messages.stream().map(MessageView::of).toList());
    }

    /** Duties whose last day is over. */
    private static List<String> overdue(Case one, LocalDate today) {
        List<String> late = new ArrayList<>();
        if (one.state() != CaseState.CLOSED) {
            if (one.acknowledgedOn() == null && today.isAfter(one.acknowledgeBy())) {
                late.add("acknowledgement");
            }
            if (one.feedbackOn() == null && today.isAfter(one.feedbackBy())) {
                late.add("feedback");
            }
        }
        return late;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
