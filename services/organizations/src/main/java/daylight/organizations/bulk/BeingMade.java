package daylight.organizations.bulk;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** Another request has the first file made at this moment. */
final class BeingMade extends RefusalException {
    BeingMade() {
        super(CommonProblems.UNAVAILABLE.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(CommonProblems.UNAVAILABLE, "The file is being made. Ask again in a minute.")
                .withHeader("Retry-After", "60");
    }
}
