package daylight.reports.message;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** This file, or this commitment, came before in another combination: a replay. */
public final class AlreadyReceived extends RefusalException {
    private static final ProblemKind KIND = new ProblemKind("already-received", "This was received before", 409);

    public AlreadyReceived() {
        super(KIND.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, "If you wrote something new, seal it anew; if not, it has arrived already.");
    }
}
