package daylight.gateway.answering;

/** Every answer of the gateway's own that is an error. Each slug has its entry in docs/problems.md. */
public enum Fault {
    BAD_REQUEST(400, "bad-request"),
    NOT_FOUND(404, "not-found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    TOO_SLOW(408, "too-slow"),
    TOO_LARGE(413, "too-large"),
    ADDRESS_TOO_LONG(414, "address-too-long"),
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    HEADERS_TOO_LARGE(431, "headers-too-large"),
    UNEXPECTED(500, "unexpected"),
    BAD_ANSWER(502, "bad-answer"),
    UNAVAILABLE(503, "unavailable"),
    TIMED_OUT(504, "timed-out");

    private final int status;
    private final String slug;

    Fault(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }
}
