package daylight.reports.access;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import jakarta.ws.rs.core.HttpHeaders;

/** The token says that its holder signed in by password alone. */
final class SecondFactorRefusal extends RefusalException {
    private static final ProblemKind KIND = new ProblemKind("second-factor", "A second factor is needed", 401);

    SecondFactorRefusal() {
        super(KIND.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, "Sign in again with your one-time code (acr_values=2) and send the new token.")
                .withHeader(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", acr_values=\"2\"");
    }
}
