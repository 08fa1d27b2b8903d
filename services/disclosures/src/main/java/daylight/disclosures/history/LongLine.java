package daylight.disclosures.history;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** More comparisons are asked for than are made. */
final class LongLine extends RefusalException {
    LongLine() {
        super(CommonProblems.UNAVAILABLE.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(
                        CommonProblems.UNAVAILABLE,
                        "Many versions are being compared just now. Try again in a moment; each version can be read by itself meanwhile.")
                .withHeader("Retry-After", "5");
    }
}
