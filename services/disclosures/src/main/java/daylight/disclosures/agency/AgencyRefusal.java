package daylight.disclosures.agency;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** Why something about an agency was refused. */
public abstract sealed class AgencyRefusal extends RefusalException {
    private final Problem problem;

    private AgencyRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** No agency has that slug. */
    public static final class Unknown extends AgencyRefusal {
        public Unknown() {
            super(Problem.of(
                    CommonProblems.NOT_FOUND,
                    "No agency has this name. The agencies are listed under /api/disclosures/agencies."));
        }
    }

    /** Slugs are permanent: they stand in credentials and in every record. */
    public static final class SlugTaken extends AgencyRefusal {
        public SlugTaken(String slug) {
            super(Problem.of(
                    CommonProblems.CONFLICT,
                    "An agency named %s is registered already. Choose another slug, or amend that agency."
                            .formatted(slug)));
        }
    }
}
