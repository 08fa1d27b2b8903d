package daylight.disclosures.indexing;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** A rebuild is under way already. */
final class RebuildRunning extends RefusalException {
    static final ProblemKind KIND = new ProblemKind("rebuild-running", "The index is being rebuilt already", 409);

    RebuildRunning() {
        super(KIND.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, "GET this address to see how far it is; start another when it has ended.");
    }
}
