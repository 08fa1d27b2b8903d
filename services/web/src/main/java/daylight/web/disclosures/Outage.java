package daylight.web.disclosures;

/** The service did not answer, or answered that it cannot work now: shown as an outage, never as empty data. */
public class Outage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Outage(String message) {
        super(message);
    }
}
