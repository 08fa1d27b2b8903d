package daylight.kernel.idempotency;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** A key that cannot be used. */
public final class KeyRefusal extends RefusalException {
    private final Problem problem;

    private KeyRefusal(ProblemKind kind, String detail) {
        super(kind.title());
        this.problem = Problem.of(kind, detail);
    }

    static KeyRefusal reused() {
        return new KeyRefusal(CommonProblems.KEY_REUSED, "Send this request with a new Idempotency-Key.");
    }

    static KeyRefusal inUse() {
        return new KeyRefusal(
                CommonProblems.KEY_IN_USE,
                "Wait a moment and send the same request again: the answer will be the first one's.");
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
