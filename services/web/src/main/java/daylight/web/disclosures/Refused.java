package daylight.web.disclosures;

import java.util.Objects;

/** The service answered, and its answer was no. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int status;

    Refused(int status, Problem problem) {
        super("disclosures answered " + status + " " + problem.slug());
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** Why, in the service's words: of the first field, else of the whole; empty where it gave none. */
    public String why() {
        return problem.fieldErrors().stream()
                .map(Problem.FieldError::detail)
                .findFirst()
                .orElse(Objects.requireNonNullElse(problem.detail(), ""));
    }
}
