package daylight.reports.sealing;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** A file that is not sealed as it must be. Nothing of it was stored. */
public final class SealedShapeRefusal extends RefusalException {
    private static final ProblemKind KIND =
            new ProblemKind("sealed-shape", "The file is not sealed as it must be", 422);

    private final String detail;

    public SealedShapeRefusal(String detail) {
        super(KIND.title());
        this.detail = detail;
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, detail);
    }
}
