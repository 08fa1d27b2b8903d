package daylight.kernel.idempotency;

/** What became of a key. */
public sealed interface Claim {
    /** Nobody used it: act, and keep the answer in the same transaction. */
    record Fresh() implements Claim {}

    /** The same request was answered before: answer so again, and do not act. */
    record Answered(KeptAnswer answer) implements Claim {}

    /** The key must not be used now: throw or report the refusal, and do not act. */
    record Refused(KeyRefusal refusal) implements Claim {}
}
