package daylight.web.investigating;

import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.reports.SealedCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A case in words.
 *
 * @param name what people call it: the end of its id, which means nothing
 * @param duty the next one with its day
 * @param left how long until then, or since
 * @param late whether that day has passed
 * @param waiting since when a letter waits for an answer, where that is not the duty itself
 */
public record CaseRow(
        SealedCase sealedCase,
        String name,
        String state,
        String received,
        String duty,
        @Nullable String left,
        boolean late,
        @Nullable String waiting) {
    private static final int NAME = 8;

    static CaseRow of(SealedCase one, Language language, LocalDate today) {
        InquiryText text = Texts.in(InquiryText.class, language);
        LocalDate due = one.dueOn();
        return new CaseRow(
                one,
                name(one.id()),
                state(one.state(), text),
                language.date(one.receivedOn()),
                duty(one, due, language, text),
                due == null ? null : left(ChronoUnit.DAYS.between(today, due), text),
                due != null && due.isBefore(today),
                waiting(one, language, text));
    }

    private static @Nullable String waiting(SealedCase one, Language language, InquiryText text) {
        LocalDate since = one.waitingSince();
        // Until it is acknowledged that is the duty, and says so.
        boolean told = one.acknowledgedOn() == null && one.dueOn() != null;
        return since == null || told ? null : text.waitingSince(language.date(since));
    }

    /** The last eight characters: the first ones of ids are often alike. */
    static String name(String id) {
        return id.substring(Math.max(0, id.length() - NAME));
    }

    private static String duty(SealedCase one, @Nullable LocalDate due, Language language, InquiryText text) {
        if (due == null) {
            return text.noDuty();
        }
        String day = language.date(due);
        return one.acknowledgedOn() == null ? text.acknowledgeBy(day) : text.feedbackBy(day);
    }

    private static String left(long days, InquiryText text) {
        if (days == 0) {
            return text.dueToday();
        }
        return days > 0 ? text.daysLeft(days) : text.daysLate(-days);
    }

    static String state(String code, InquiryText text) {
        return switch (code) {
            case "received" -> text.stateReceived();
            case "triaged" -> text.stateTriaged();
            case "in-inquiry" -> text.stateInInquiry();
            case "referred" -> text.stateReferred();
            case "substantiated" -> text.stateSubstantiated();
            case "partly-substantiated" -> text.statePartlySubstantiated();
            case "unsubstantiated" -> text.stateUnsubstantiated();
            case "closed" -> text.stateClosed();
            default -> code;
        };
    }
}
