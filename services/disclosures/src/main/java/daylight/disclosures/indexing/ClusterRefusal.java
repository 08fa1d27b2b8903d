package daylight.disclosures.indexing;

/** Elasticsearch understood the request and refused it. */
public final class ClusterRefusal extends RuntimeException {
    private final int status;
    private final String type;

    ClusterRefusal(int status, String type, String reason) {
        super(type + ": " + reason);
        this.status = status;
        this.type = type;
    }

    public int status() {
        return status;
    }

    /** Elasticsearch's name of the error: {@code index_not_found_exception}. */
    public String type() {
        return type;
    }
}
