package daylight.reports.roster;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** Why something that has to do with a roster was refused. */
public abstract sealed class RosterRefusal extends RefusalException {
    private static final ProblemKind REFUSED = new ProblemKind("roster-refused", "The roster is not taken", 422);
    private static final ProblemKind OLD =
            new ProblemKind("old-roster", "The message is sealed to a roster that is not current", 409);

    private final Problem problem;

    private RosterRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none. */
    public static final class NotFound extends RosterRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Read /api/reports/rosters for those that there are."));
        }
    }

    /** The note offered is not the next one. */
    public static final class NotTaken extends RosterRefusal {
        NotTaken(String detail) {
            super(Problem.of(REFUSED, detail));
        }
    }

    /** Sealed to an epoch that is unknown, has ended, or was superseded more than a day ago. */
    public static final class Old extends RosterRefusal {
        Old() {
            super(Problem.of(OLD, "Fetch the roster at /api/reports/roster and seal anew."));
        }
    }
}
