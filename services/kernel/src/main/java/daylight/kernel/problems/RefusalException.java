package daylight.kernel.problems;

/** Base of a feature's sealed refusals: without a stack trace, for a refusal is an answer and no failure, and bad input must stay cheap. */
public abstract class RefusalException extends RuntimeException implements Refusal {
    protected RefusalException(String message) {
        super(message, null, false, false);
    }
}
