package daylight.petitions.signing;

/** What became of a wish to sign. */
public enum Outcome {
    /** It counts, now or since an earlier time: nobody is told which. */
    CONFIRMED,
    /** The petition takes no signatures. */
    CLOSED,
    /** Nothing was pending: withdrawn, or never asked. */
    GONE
}
