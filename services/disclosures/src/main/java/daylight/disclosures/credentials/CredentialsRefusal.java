package daylight.disclosures.credentials;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** Why no secret was handed out. */
abstract sealed class CredentialsRefusal extends RefusalException {
    private final Problem problem;

    private CredentialsRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** The client follows the registration within seconds. */
    static final class NotYet extends CredentialsRefusal {
        NotYet() {
            super(Problem.of(
                            CommonProblems.CONFLICT,
                            "The agency's client is still being created. Ask again in a few seconds.")
                    .withHeader("Retry-After", "2"));
        }
    }

    /** The sign-in server does not answer. */
    static final class KeycloakDown extends CredentialsRefusal {
        KeycloakDown() {
            super(Problem.of(
                            CommonProblems.UNAVAILABLE,
                            "The sign-in server does not answer. The old secret may still be valid: ask again in a moment.")
                    .withHeader("Retry-After", "5"));
        }
    }
}
