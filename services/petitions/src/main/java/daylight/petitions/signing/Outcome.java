package daylight.petitions.signing;

/** What became of a wish to sign. */
public enum Outcome {
    /** It counts, now or since an earlier time: nobody is told which. */
    CONFIRMED,
    /** It was struck out: it does not count, and cannot be given again. */
    STRUCK_OUT,
    /** The petition takes no signatures. */
    CLOSED,
    /** Nothing was pending: withdrawn, or never asked. */
    GONE;

    /** As the functions of the database say it. */
    static Outcome of(int code) {
        return switch (code) {
            case 1, 2 -> CONFIRMED;
            case 3 -> CLOSED;
            case 4 -> STRUCK_OUT;
            default -> throw new IllegalArgumentException("No outcome " + code);
        };
    }

    /** Of two that are said of one signer: what was struck out stays so, and who had signed before the close is told that. */
    static Outcome truer(Outcome one, Outcome other) {
        if (one == STRUCK_OUT || other == STRUCK_OUT) {
            return STRUCK_OUT;
        }
        return one == CONFIRMED ? one : other;
    }
}
