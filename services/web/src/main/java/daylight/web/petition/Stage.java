package daylight.web.petition;

import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.petitions.Petition;
import daylight.web.petitions.Petition.Threshold;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a petition stands, in words: what that means, what comes next, and each duty with its day.
 *
 * @param tag class of the coloured tag; the words beside it say the same
 * @param next what the next number of signatures brings; absent when there is none
 */
public record Stage(
        String label, String tag, String meaning, @Nullable String next, List<Duty> duties) {

    /**
     * A duty that has begun and is not met.
     *
     * @param left days left or overdue, in words
     * @param why where the day comes from
     */
    public record Duty(String what, String left, boolean late, String why, boolean provisional) {}

    /** The words of a petition for a reader of a language, on a day. */
    public static Stage of(Petition petition, String agency, Language language, LocalDate today) {
        StageText text = Texts.in(StageText.class, language);
        String next = petition.takesSignatures()
                ? petition.ahead().map(one -> next(one, agency, language, text)).orElse(null)
                : null;
        List<Duty> duties = petition.is("taken-down")
                ? List.of()
                : petition.thresholds().stream()
                        .filter(one -> one.owed() && one.dueOn() != null)
                        .map(one -> duty(one, agency, language, today))
                        .toList();
        return new Stage(
                label(petition.state(), language),
                tag(petition.state()),
                meaning(petition, agency, language, today),
                next,
                duties);
    }

    /** A state's name. */
    public static String label(String state, Language language) {
        StageText text = Texts.in(StageText.class, language);
        return switch (state) {
            case "draft" -> text.draft();
            case "gathering-sponsors" -> text.gathering();
            case "awaiting-moderation" -> text.awaiting();
            case "flagged" -> text.flagged();
            case "open" -> text.open();
            case "closed" -> text.closed();
            case "rejected" -> text.rejected();
            case "taken-down" -> text.takenDown();
            case "response-due" -> text.responseDue();
            case "responded" -> text.responded();
            case "hearing-due" -> text.hearingDue();
            case "heard" -> text.heard();
            case "archived" -> text.archived();
            default -> state;
        };
    }

    static String tag(String state) {
        return switch (state) {
            case "open", "responded", "heard" -> "dl-tag--good";
            case "response-due", "hearing-due" -> "dl-tag--late";
            case "rejected", "taken-down" -> "dl-tag--refused";
            case "closed", "archived" -> "govuk-tag--grey";
            default -> "dl-tag--amended";
        };
    }

    private static String meaning(Petition petition, String agency, Language language, LocalDate today) {
        StageText text = Texts.in(StageText.class, language);
        return switch (petition.state()) {
            case "draft" -> text.draftMeans();
            case "gathering-sponsors" -> text.gatheringMeans(petition.sponsors());
            case "awaiting-moderation" -> text.awaitingMeans();
            case "flagged" -> text.flaggedMeans();
            case "open" -> openUntil(petition, language, today);
            case "closed" -> text.closedMeans(agency);
            case "rejected" -> text.rejectedMeans();
            case "taken-down" -> text.takenDownMeans();
            case "response-due" -> text.responseDueMeans(agency);
            case "responded" -> text.respondedMeans(agency);
            case "hearing-due" -> text.hearingDueMeans(agency);
            case "heard" -> text.heardMeans(agency);
            default -> text.archivedMeans();
        };
    }

    /** Until when it can be signed; nothing where that is not told. */
    static String openUntil(Petition petition, Language language, LocalDate today) {
        if (petition.times().closesAt() == null) {
            return "";
        }
        LocalDate last = petition.times().closesAt().atZone(ZoneOffset.UTC).toLocalDate();
        long days = Math.max(0, ChronoUnit.DAYS.between(today, last));
        return Texts.in(StageText.class, language).openMeans(language.date(last), days);
    }

    private static String next(Threshold ahead, String agency, Language language, StageText text) {
        String count = language.number(ahead.signatures());
        return ahead.hearing()
                ? text.hearingAt(count, agency, ahead.days())
                : text.answerAt(count, agency, ahead.days());
    }

    private static Duty duty(Threshold owed, String agency, Language language, LocalDate today) {
        StageText text = Texts.in(StageText.class, language);
        LocalDate due = owed.dueOn() == null ? today : owed.dueOn();
        String day = language.date(due);
        String reached = owed.reachedAt() == null ? "" : language.day(owed.reachedAt());
        return new Duty(
                owed.hearing() ? text.hearingBy(day) : text.answerBy(day),
                left(due, language, today),
                due.isBefore(today),
                text.because(language.number(owed.signatures()), reached, agency, owed.days()),
                Boolean.TRUE.equals(owed.provisional()));
    }

    /** How far away a day is, in words. */
    public static String left(LocalDate due, Language language, LocalDate today) {
        StageText text = Texts.in(StageText.class, language);
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return text.today();
        }
        return days > 0 ? text.left(days) : text.overdue(-days);
    }
}
