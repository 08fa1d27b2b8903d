package daylight.organizations.application;

import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where an application stands. Which may follow which is in {@link ApplicationTransitions}. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REFUSAL_PROPOSED,
    REFUSED,
    APPROVED,
    WITHDRAWN;

    private static final Map<String, ApplicationState> BY_CODE =
            Choices.of(ApplicationState.class, ApplicationState::code);

    /** As it is stored and shown: {@code refusal-proposed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Map<String, ApplicationState> byCode() {
        return BY_CODE;
    }

    /**
     * The state of a code.
     *
     * @throws NullPointerException for a code that is none
     */
    public static ApplicationState of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** What its applicant is told: a refusal that is only proposed is none yet. */
    public ApplicationState toApplicant() {
        return this == REFUSAL_PROPOSED ? SUBMITTED : this;
    }

    /** Whether the registrar's clock runs: not while its applicant corrects it, nor once it is decided. */
    public boolean clocked() {
        return this == SUBMITTED || this == REFUSAL_PROPOSED;
    }

    /** Whether its applicant may write in it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
