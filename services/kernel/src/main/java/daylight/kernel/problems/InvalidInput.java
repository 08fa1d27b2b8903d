package daylight.kernel.problems;

import java.util.List;

/** The request was understood, but fields of it are wrong: all of them are listed. */
public final class InvalidInput extends RefusalException {
    private final Problem problem;

    private InvalidInput(ProblemKind kind, String detail, List<FieldError> errors) {
        super(kind.title());
        this.problem = Problem.of(kind, detail).withErrors(errors);
    }

    /** Fields of the body: 422. */
    public static InvalidInput ofBody(List<FieldError> errors) {
        return new InvalidInput(
                CommonProblems.INVALID_INPUT,
                "Correct every field listed in errors and send the request again.",
                errors);
    }

    /** Query or path parameters, or headers: 400. */
    public static InvalidInput ofParameters(List<FieldError> errors) {
        return new InvalidInput(
                CommonProblems.INVALID_PARAMETERS,
                "Correct every parameter listed in errors and send the request again.",
                errors);
    }

    public static InvalidInput ofParameter(String name, String detail) {
        return ofParameters(List.of(new FieldError(name, detail)));
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
