package daylight.kernel.problems;

import daylight.kernel.outage.Outages;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Which problem a throwable stands for. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    /** Integrity constraint violation (PostgreSQL, appendix A). */
    private static final String CONSTRAINT = "23";
    /** Character not in repertoire: U+0000, which PostgreSQL does not keep. Bodies are read strictly; it comes from a parameter. */
    private static final String NO_CHARACTER = "22021";

    private Problems() {}

    /** The problem to answer with, or null when the failure is unexpected. */
    public static @Nullable Problem expected(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal.problem();
            case UnauthorizedException anonymous -> unauthenticated();
            case AuthenticationFailedException badToken -> unauthenticated();
            case ForbiddenException forbidden ->
                Problem.of(CommonProblems.FORBIDDEN, "Use an account that has the role for this.");
            // The framework takes what a converter of parameters refuses for an address that leads nowhere.
            case WebApplicationException http when http.getCause() instanceof Refusal refusal -> refusal.problem();
            case WebApplicationException http -> ofStatus(http.getResponse().getStatus());
            case com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch ->
                Problem.of(CommonProblems.MALFORMED_JSON, "Send the JSON that the API description asks for.");
            default -> ofCause(thrown);
        };
    }

    private static Problem unauthenticated() {
        return Problem.of(CommonProblems.UNAUTHENTICATED, "Ask for a new token and send it as Authorization: Bearer.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private static @Nullable Problem ofCause(Throwable thrown) {
        if (Outages.is(thrown)) {
            LOG.warnf(thrown, "Answered 503: a part that is needed is down");
            return Problem.of(CommonProblems.UNAVAILABLE, "Nothing was stored. Try again in a few seconds.")
                    .withHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofDatabase(sql.getSQLState(), sql);
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static @Nullable Problem ofDatabase(String state, SQLException sql) {
        if (state.startsWith(CONSTRAINT)) {
            // The message names the constraint; the values stay out of it (logServerErrorDetail=false).
            LOG.warnf("Answered 409: %s", sql.getMessage());
            return Problem.of(CommonProblems.CONFLICT, "Read the current state and try again.");
        }
        return state.equals(NO_CHARACTER)
                ? Problem.of(CommonProblems.BAD_REQUEST, "A parameter holds the character U+0000. Leave it out.")
                : null;
    }

    private static @Nullable Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> unauthenticated();
            case 403 -> Problem.of(CommonProblems.FORBIDDEN, "Use an account that has the role for this.");
            case 404 -> Problem.of(CommonProblems.NOT_FOUND, "Check the address.");
            case 405 -> Problem.of(CommonProblems.METHOD_NOT_ALLOWED, "Use a method that is offered.");
            case 406 -> Problem.of(CommonProblems.NOT_ACCEPTABLE, "Ask for a media type that is offered.");
            case 413 -> Problem.of(CommonProblems.TOO_LARGE, "Send less at once.");
            case 415 -> Problem.of(CommonProblems.UNSUPPORTED_MEDIA_TYPE, "Send a media type that is taken here.");
            case 400 -> Problem.of(CommonProblems.BAD_REQUEST, "Check the request against the API description.");
            default ->
                status > 400 && status < 500 ? Problem.of(CommonProblems.OTHER_REFUSAL, "Check the request.") : null;
        };
    }
}
