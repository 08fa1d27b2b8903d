package daylight.organizations.application;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import java.util.List;

/** Why something asked of an application was refused. */
public abstract sealed class ApplicationRefusal extends RefusalException {
    private static final ProblemKind NOT_NOW =
            new ProblemKind("application-not-now", "The application is at another stage", 409);
    private static final ProblemKind INCOMPLETE =
            new ProblemKind("application-incomplete", "The application is not complete", 409);
    private static final ProblemKind TOO_MANY =
            new ProblemKind("too-many-applications", "You have too many applications under way", 409);

    private final Problem problem;

    private ApplicationRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or it is another's. */
    public static final class NotFound extends ApplicationRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Check the address, or look at the list of your applications."));
        }
    }

    /** The act does not fit the state. */
    public static final class NotNow extends ApplicationRefusal {
        public NotNow(ApplicationState state) {
            super(Problem.of(NOT_NOW, "It is " + state.code() + ". Read it again to see what can be done now.")
                    .with("state", state.code()));
        }
    }

    /** Something is missing. */
    public static final class Incomplete extends ApplicationRefusal {
        public Incomplete(List<Checklist.Item> checklist) {
            super(Problem.of(INCOMPLETE, "Complete the steps in checklist and submit it again.")
                    .with("checklist", checklist));
        }
    }

    /** More than anybody needs. */
    public static final class TooMany extends ApplicationRefusal {
        public TooMany(int most) {
            super(Problem.of(TOO_MANY, "Submit or withdraw one first: " + most + " may be open at a time."));
        }
    }
}
