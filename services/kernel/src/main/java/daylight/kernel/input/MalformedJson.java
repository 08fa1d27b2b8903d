package daylight.kernel.input;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** The body is no JSON object that can be read: 400. */
public final class MalformedJson extends RefusalException {
    private final Problem problem;

    MalformedJson(String detail) {
        super(CommonProblems.MALFORMED_JSON.title());
        this.problem = Problem.of(CommonProblems.MALFORMED_JSON, detail);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
