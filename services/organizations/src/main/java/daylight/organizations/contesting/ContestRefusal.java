package daylight.organizations.contesting;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** Why a contest was not taken, or not settled. */
public abstract sealed class ContestRefusal extends RefusalException {
    private static final ProblemKind OPEN = new ProblemKind("contest-open", "You contested this entry already", 409);

    private final Problem problem;

    private ContestRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none that waits. */
    public static final class NotFound extends ContestRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Look at the list of contests that wait."));
        }
    }

    /** The account's former one waits. */
    public static final class Open extends ContestRefusal {
        public Open() {
            super(Problem.of(OPEN, "Wait until a registrar has settled it."));
        }
    }
}
