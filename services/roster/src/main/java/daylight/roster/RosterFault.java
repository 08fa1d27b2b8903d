package daylight.roster;

/** A note, a key or a line that is not as it must be. The message says what is wrong, for people who make rosters. */
public final class RosterFault extends RuntimeException {
    public RosterFault(String message) {
        super(message, null, false, false);
    }
}
