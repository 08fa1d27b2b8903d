package daylight.kernel.outage;

/** Something that is needed is down: the same may work later. Callers get 503, consumers try the same events again. */
public final class Outage extends RuntimeException {
    public Outage(String what, Throwable cause) {
        super(what, cause);
    }
}
