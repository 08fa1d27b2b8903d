package daylight.organizations.filing;

import daylight.kernel.input.Choices;
import daylight.kernel.input.TextRule;
import daylight.organizations.register.Entry;
import java.util.Map;
import java.util.Objects;

/** What a registrar may set right by a correction, without the organization. */
enum CorrectedField {
    NAME("name"),
    PURPOSES("purposes"),
    SCOPE("scope"),
    ADDRESS("address"),
    POSTCODE("postcode"),
    SUPERVISING_BODY("supervisingBody"),
    /** Strikes out whoever is listed under the name that is the value. */
    OFFICER("officer");

    private static final Map<String, CorrectedField> BY_CODE = Choices.of(CorrectedField.class, CorrectedField::code);

    private final String code;

    CorrectedField(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** What its value may be. */
    TextRule rule() {
        return switch (this) {
            case PURPOSES, SCOPE -> TextRule.text(2_000);
            case ADDRESS -> TextRule.line(300);
            case POSTCODE -> TextRule.line(12);
            case NAME, SUPERVISING_BODY, OFFICER -> TextRule.line(200);
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
        };
    }
}
