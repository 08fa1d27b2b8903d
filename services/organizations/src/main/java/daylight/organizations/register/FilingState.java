package daylight.organizations.register;

import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where a filing stands. Which may follow which is in {@link FilingTransitions}. */
public enum FilingState {
    AWAITING_REVIEW,
    AWAITING_SECOND,
    SCHEDULED,
    EFFECTIVE,
    REFUSED,
    RETRACTED;

    private static final Map<String, FilingState> BY_CODE = Choices.of(FilingState.class, FilingState::code);

    /** As it is stored and shown: {@code awaiting-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The state of a code.
     *
     * @throws NullPointerException for a code that is none
     */
    public static FilingState of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }
}
