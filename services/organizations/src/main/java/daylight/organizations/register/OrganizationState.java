package daylight.organizations.register;

import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where an organization stands. Which may follow which is in {@link RegisterTransitions}. */
public enum OrganizationState {
    REGISTERED,
    SUSPENDED,
    LIQUIDATING,
    DISSOLVED,
    REVOKED;

    private static final Map<String, OrganizationState> BY_CODE =
            Choices.of(OrganizationState.class, OrganizationState::code);

    /** As it is stored and shown. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Map<String, OrganizationState> byCode() {
        return BY_CODE;
    }

    /**
     * The state of a code.
     *
     * @throws NullPointerException for a code that is none
     */
    public static OrganizationState of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** Whether it owes annual reports: until it is being wound up. */
    public boolean reports() {
        return this == REGISTERED || this == SUSPENDED;
    }

    public boolean ended() {
        return this == DISSOLVED || this == REVOKED;
    }
}
