package daylight.kernel.http;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** An update without a version, or made from a version that is no longer current. */
public final class PreconditionRefusal extends RefusalException {
    private final Problem problem;

    PreconditionRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
