package daylight.web.investigating;

import daylight.web.form.FormField.Option;
import daylight.web.page.Language;
import daylight.web.page.Texts;
import daylight.web.reports.ReportCategory;
import daylight.web.reports.SealedCase;
import daylight.web.reports.SealedMessage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case on the desk.
 *
 * @param mine whether it is assigned to the reader
 * @param moves states it may be brought to, closing apart
 * @param closable whether it may be closed now
 * @param agencies those under whose name an outcome can be published
 * @param problem why the last act was not done
 * @param entered what was written for it
 * @param done what the last act led to
 */
public record SealedCaseView(
        CaseRow row,
        List<Line> messages,
        boolean mine,
        List<Option> moves,
        boolean closable,
        List<Option> categories,
        List<Option> outcomes,
        List<Option> agencies,
        @Nullable String closed,
        @Nullable String problem,
        Map<String, String> entered,
        @Nullable String done) {

    private static final String CLOSED = "closed";
    private static final List<String> FINDINGS = List.of("substantiated", "partly-substantiated", "unsubstantiated");

    /**
     * A sealed message in words.
     *
     * @param handedOver what it was before it was sealed anew
     */
    public record Line(
            SealedMessage message,
            String title,
            String day,
            @Nullable String handedOver) {}

    static SealedCaseView of(
            CaseRow row,
            List<ReportCategory> categories,
            List<Option> agencies,
            Language language,
            String reader,
            @Nullable String problem,
            Map<String, String> entered,
            @Nullable String done) {
        SealedCase one = row.sealedCase();
        return new SealedCaseView(
                row,
                lines(one, language),
                reader.equals(one.assignee()),
                moves(one, language),
                isClosable(one),
                categories(categories, language),
                options(FINDINGS, language),
                agencies,
                closed(one, language),
                problem,
                entered,
                done);
    }

    private static List<Option> categories(List<ReportCategory> categories, Language language) {
        return categories.stream()
                .map(one -> new Option(one.code(), language.chinese() ? one.zh() : one.en()))
                .toList();
    }

    static boolean isClosable(SealedCase one) {
        return FINDINGS.contains(one.state());
    }

    private static List<Line> lines(SealedCase one, Language language) {
        SealedCaseText text = Texts.in(SealedCaseText.class, language);
        List<SealedMessage> messages = Objects.requireNonNullElse(one.messages(), List.<SealedMessage>of());
        return messages.stream().map(message -> line(message, language, text)).toList();
    }

    /** Closing has a form of its own. */
    private static List<Option> moves(SealedCase one, Language language) {
        return options(
                one.transitions().stream()
                        .filter(state -> !state.equals(CLOSED))
                        .toList(),
                language);
    }

    private static Line line(SealedMessage message, Language language, SealedCaseText text) {
        String title = message.kind().equals("report")
                ? text.fromReporter(message.number())
                : text.fromInvestigators(message.number());
        SealedMessage.Original original = message.original();
        String before = original == null ? null : text.handedOver(original.epoch(), original.sha256());
        return new Line(message, title, language.date(message.day()), before);
    }

    private static List<Option> options(List<String> states, Language language) {
        InquiryText text = Texts.in(InquiryText.class, language);
        return states.stream()
                .map(state -> new Option(state, CaseRow.state(state, text)))
                .toList();
    }

    private static @Nullable String closed(SealedCase one, Language language) {
        if (one.closedOn() == null || one.purgeOn() == null) {
            return null;
        }
        return Texts.in(SealedCaseText.class, language)
                .closed(language.date(one.closedOn()), language.date(one.purgeOn()));
    }

    public String entered(String name) {
        String value = entered.getOrDefault(name, "");
        return value.isEmpty() && name.equals("outcome") ? row.sealedCase().state() : value;
    }
}
