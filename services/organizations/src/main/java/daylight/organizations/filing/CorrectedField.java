package daylight.organizations.filing;

import daylight.kernel.input.Choices;
import daylight.kernel.input.TextRule;
import daylight.organizations.regions.Postcode;
import daylight.organizations.register.Entry;
import daylight.organizations.reports.CorrectReports;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a registrar may set right by a correction, without the organization. */
enum CorrectedField {
    NAME("name"),
    PURPOSES("purposes"),
    SCOPE("scope"),
    ADDRESS("address"),
    POSTCODE("postcode"),
    SUPERVISING_BODY("supervisingBody"),
    /** Strikes out whoever is listed under the name that is the value. */
    OFFICER("officer"),
    /** Of a filed annual report, whose year is named beside it. */
    INCOME("income", CorrectReports.Figure.INCOME),
    SPENDING("spending", CorrectReports.Figure.SPENDING),
    STAFF("staff", CorrectReports.Figure.STAFF),
    REPORT_SUMMARY("reportSummary", CorrectReports.Figure.SUMMARY);

    private static final Map<String, CorrectedField> BY_CODE = Choices.of(CorrectedField.class, CorrectedField::code);

    private static final String WHOLE = "Must be a whole number, such as 12000.";

    private final String code;
    private final CorrectReports.@Nullable Figure figure;

    CorrectedField(String code) {
        this(code, null);
    }

    CorrectedField(String code, CorrectReports.@Nullable Figure figure) {
        this.code = code;
        this.figure = figure;
    }

    /** What of a report it is; null for what the entry says. */
    CorrectReports.@Nullable Figure figure() {
        return figure;
    }

    String code() {
        return code;
    }

    /** What its value may be. */
    TextRule rule() {
        return switch (this) {
            case PURPOSES, SCOPE -> TextRule.text(2_000);
            case ADDRESS -> TextRule.line(300);
            case POSTCODE -> Postcode.RULE;
            case NAME, SUPERVISING_BODY, OFFICER -> TextRule.line(200);
            case INCOME, SPENDING -> TextRule.line(15).matching(Pattern.compile("[0-9]{1,15}"), WHOLE);
            case STAFF -> TextRule.line(7).matching(Pattern.compile("[0-9]{1,7}"), WHOLE);
            case REPORT_SUMMARY -> TextRule.text(5_000);
        };
    }

    static Map<String, CorrectedField> byCode() {
        return BY_CODE;
    }

    /**
     * The field of a code that was checked when it was filed.
     *
     * @throws NullPointerException for a code that is none
     */
    static CorrectedField of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** Whether there is somebody to strike out; anything else may say what it wants. */
    boolean fits(Entry entry, String value) {
        return this != OFFICER
                || entry.officers().stream().anyMatch(one -> one.name().equals(value));
    }

    Entry set(Entry entry, String value) {
        Entry.Seat seat = entry.seat();
        return switch (this) {
            case NAME -> entry.withName(value);
            case PURPOSES -> entry.withPurposes(value, entry.scope());
            case SCOPE -> entry.withPurposes(Objects.requireNonNullElse(entry.purposes(), ""), value);
            case ADDRESS ->
                entry.withSeat(new Entry.Seat(value, seat == null ? null : seat.postcode()), entry.region());
            case POSTCODE -> entry.withSeat(new Entry.Seat(seat == null ? "" : seat.address(), value), entry.region());
            case SUPERVISING_BODY -> entry.withSupervisingBody(value);
            case OFFICER ->
                entry.withOfficers(entry.officers().stream()
                        .filter(one -> !one.name().equals(value))
                        .toList());
            case INCOME, SPENDING, STAFF, REPORT_SUMMARY -> entry;
        };
    }
}
