package daylight.disclosures.indexing;

/** Elasticsearch did not answer, or answered that it cannot now: try again later. */
public final class ClusterDown extends RuntimeException {
    public ClusterDown(String what, Throwable cause) {
        super(what, cause);
    }
}
