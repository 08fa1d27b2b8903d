package daylight.disclosures.indexing;

/** The run made no progress for so long that the right to rebuild went to another: it touches nothing any more. */
final class RebuildLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildLost(String index) {
        super("The rebuild into " + index + " was given up while it waited");
    }
}
