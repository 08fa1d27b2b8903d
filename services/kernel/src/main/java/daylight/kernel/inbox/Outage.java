package daylight.kernel.inbox;

/** Something the handler needs is down: try the same events again later. */
public final class Outage extends RuntimeException {
    public Outage(String what, Throwable cause) {
        super(what, cause);
    }
}
