package daylight.petitions.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a petition stands. Which may follow which is in {@link PetitionTransitions}. */
public enum PetitionState {
    DRAFT,
    GATHERING_SPONSORS,
    AWAITING_MODERATION,
    FLAGGED,
    OPEN,
    CLOSED,
    REJECTED,
    TAKEN_DOWN,
    RESPONSE_DUE,
    RESPONDED,
    HEARING_DUE,
    HEARD,
    ARCHIVED;

    /** Before these, only its author, its sponsors and moderators see it. */
    private static final Set<PetitionState> NOT_PUBLIC =
            EnumSet.of(DRAFT, GATHERING_SPONSORS, AWAITING_MODERATION, FLAGGED);

    /** As it is stored and shown: {@code response-due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The state of a code.
     *
     * @throws IllegalArgumentException for a code that is none
     */
    public static PetitionState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state " + code));
    }

    public boolean isPublic() {
        return !NOT_PUBLIC.contains(this);
    }

    /** Whether sponsors may join it. */
    public boolean takesSponsors() {
        return this == GATHERING_SPONSORS || this == AWAITING_MODERATION || this == FLAGGED;
    }
}
