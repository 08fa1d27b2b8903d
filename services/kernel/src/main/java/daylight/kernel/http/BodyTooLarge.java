package daylight.kernel.http;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** A body larger than what is taken here. */
public final class BodyTooLarge extends RefusalException {
    private final int most;

    public BodyTooLarge(int most) {
        super(CommonProblems.TOO_LARGE.title());
        this.most = most;
    }

    @Override
    public Problem problem() {
        return Problem.of(CommonProblems.TOO_LARGE, "Send at most %,d bytes.".formatted(most));
    }
}
