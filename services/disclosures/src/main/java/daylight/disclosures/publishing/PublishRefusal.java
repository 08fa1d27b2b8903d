package daylight.disclosures.publishing;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** Why a record could not be taken, though nothing is wrong with it. */
abstract sealed class PublishRefusal extends RefusalException {
    private final Problem problem;

    private PublishRefusal(String detail) {
        super(CommonProblems.UNAVAILABLE.title());
        this.problem = Problem.of(CommonProblems.UNAVAILABLE, detail).withHeader("Retry-After", "2");
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** More arrives than can be written. */
    static final class Busy extends PublishRefusal {
        Busy() {
            super("Nothing was stored. Send the request again in a moment.");
        }
    }

    /** The database has not answered for long: the record may be stored or not. */
    static final class OutcomeUnknown extends PublishRefusal {
        OutcomeUnknown() {
            super(
                    "The record may have been stored. Send the same request again: should it be stored, the answer names it.");
        }
    }
}
