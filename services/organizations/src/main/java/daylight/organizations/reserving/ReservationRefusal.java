package daylight.organizations.reserving;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import daylight.organizations.names.NameOutcome;
import java.util.List;

/** Why a name was not reserved. */
public abstract sealed class ReservationRefusal extends RefusalException {
    private static final ProblemKind NOT_FREE = new ProblemKind("name-not-free", "The name cannot be used", 409);
    private static final ProblemKind TOO_MANY =
            new ProblemKind("too-many-reservations", "You have reserved too many names", 409);

    private final Problem problem;

    private ReservationRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or it is another's. */
    public static final class NotFound extends ReservationRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Look at the list of your reservations."));
        }
    }

    /** It clashes, or somebody was quicker. */
    public static final class NotFree extends ReservationRefusal {
        public NotFree(List<NameOutcome.Reason> clashes) {
            super(Problem.of(NOT_FREE, "Choose another name: clashes says what is wrong with this one.")
                    .with("clashes", clashes));
        }
    }

    /** More than anybody needs. */
    public static final class TooMany extends ReservationRefusal {
        public TooMany(int most) {
            super(Problem.of(TOO_MANY, "Release one first: " + most + " may be kept at a time."));
        }
    }
}
