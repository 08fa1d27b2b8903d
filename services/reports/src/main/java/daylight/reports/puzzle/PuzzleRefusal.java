package daylight.reports.puzzle;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** Wrong, old, foreign or used: which of them is nobody's business. */
public final class PuzzleRefusal extends RefusalException {
    private static final ProblemKind KIND = new ProblemKind("puzzle-unsolved", "The puzzle is not solved", 403);

    PuzzleRefusal() {
        super(KIND.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, "Ask for another challenge at /api/reports/puzzle, solve it and send again.");
    }
}
