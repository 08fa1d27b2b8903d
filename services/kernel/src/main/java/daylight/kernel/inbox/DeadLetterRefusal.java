package daylight.kernel.inbox;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** Why a dead letter was not replayed. */
public abstract sealed class DeadLetterRefusal extends RefusalException {
    private static final ProblemKind FAILED_AGAIN = new ProblemKind("replay-failed", "The message failed again", 409);

    private final Problem problem;

    private DeadLetterRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    static final class Unknown extends DeadLetterRefusal {
        Unknown() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Take the id from the list of dead letters."));
        }
    }

    static final class Replayed extends DeadLetterRefusal {
        Replayed() {
            super(Problem.of(CommonProblems.CONFLICT, "It was replayed before; there is nothing to do."));
        }
    }

    static final class FailedAgain extends DeadLetterRefusal {
        FailedAgain(String classes) {
            super(Problem.of(FAILED_AGAIN, "Mend the cause, which the list shows, and replay it again.")
                    .with("cause", classes));
        }
    }
}
