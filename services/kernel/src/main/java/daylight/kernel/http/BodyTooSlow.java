package daylight.kernel.http;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;
import java.time.Duration;

/** A body whose sender took too long. The connection is given up with the answer. */
public final class BodyTooSlow extends RefusalException {
    private final Duration patience;

    public BodyTooSlow(Duration patience) {
        super(CommonProblems.TOO_SLOW.title());
        this.patience = patience;
    }

    @Override
    public Problem problem() {
        return Problem.of(
                        CommonProblems.TOO_SLOW,
                        "The whole request must arrive within %d seconds. Send it again over a faster connection."
                                .formatted(patience.toSeconds()))
                .withHeader("Connection", "close");
    }
}
