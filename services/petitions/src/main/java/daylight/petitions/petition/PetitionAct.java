package daylight.petitions.petition;

import java.util.Locale;

/** What can be done to a petition. */
public enum PetitionAct {
    DRAFT,
    SUBMIT,
    FIND_SPONSORS,
    FLAG,
    UNFLAG,
    OPEN,
    REJECT,
    REACH_RESPONSE,
    REACH_HEARING,
    RESPOND,
    HEAR,
    CLOSE,
    TAKE_DOWN,
    RESTORE,
    ARCHIVE;

    /** As it is stored and shown: {@code take-down}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
