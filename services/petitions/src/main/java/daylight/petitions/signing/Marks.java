package daylight.petitions.signing;

/** What looked odd about a signature, as bits. Silent: the signer is told nothing, moderators may strike out by them. */
public final class Marks {
    /** More than the limit came from one network for one petition. */
    public static final int CROWDED_NETWORK = 1;
    /** The address is of a provider of throw-away mailboxes. */
    public static final int DISPOSABLE_ADDRESS = 2;

    private Marks() {}
}
