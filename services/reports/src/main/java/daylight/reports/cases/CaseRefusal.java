package daylight.reports.cases;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import daylight.reports.keys.Hex32;

/** Why something asked of a case was refused. */
public abstract sealed class CaseRefusal extends RefusalException {
    private static final ProblemKind NOT_NOW = new ProblemKind("case-not-now", "The case is at another stage", 409);

    private static final ProblemKind NOT_NEWER =
            new ProblemKind("rewrap-not-newer", "The file is sealed to this roster or a newer one already", 409);

    private final Problem problem;

    private CaseRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or it was purged. */
    public static final class NotFound extends CaseRefusal {
        NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Read the list of cases again; what was purged is gone."));
        }
    }

    /** The act does not fit the state. */
    public static final class NotNow extends CaseRefusal {
        NotNow(CaseState state) {
            super(Problem.of(NOT_NOW, "Read the case again: its transitions are what is possible now.")
                    .with("state", state.code()));
        }
    }

    /** Rewrapping leads to a newer roster only: otherwise it would be a way to write over what one cannot read, at any time. */
    public static final class NotNewer extends CaseRefusal {
        NotNewer() {
            super(Problem.of(NOT_NEWER, "Nothing is left to do for this file."));
        }
    }

    /** A file was rewrapped meanwhile. */
    public static final class Stale extends CaseRefusal {
        Stale(Hex32 current) {
            super(Problem.of(CommonProblems.STALE_VERSION, "Fetch the file again and rewrap what is there now.")
                    .withHeader("ETag", "\"" + current.hex() + "\""));
        }
    }
}
