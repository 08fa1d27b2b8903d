package daylight.kernel.problems;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one mapper: whatever is thrown leaves as problem+json, and what is unexpected says nothing but a reference. */
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final ProblemJson json;
    private final AllowedMethods allowed;

    ProblemMapper(ProblemJson json, AllowedMethods allowed) {
        this.json = json;
        this.allowed = allowed;
    }

    // The named ones have mappers of the framework, which only a mapper of the same class displaces.
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        MismatchedInputException.class
    })
    Response map(Throwable thrown, HttpHeaders request, UriInfo address) {
        Problem problem = Problems.expected(thrown);
        if (problem != null && problem.kind().equals(CommonProblems.METHOD_NOT_ALLOWED)) {
            return answer(allowing(problem, address.getPath()));
        }
        return answer(problem == null ? unexpected(thrown, request) : problem);
    }

    private Problem allowing(Problem problem, String path) {
        String methods = allowed.of(path);
        return methods.isEmpty() ? problem : problem.withHeader(HttpHeaders.ALLOW, methods);
    }

    private Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.kind().status())
                .type(ProblemJson.MEDIA_TYPE)
                // A refusal depends on the caller and the moment.
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(json.write(problem));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    private static Problem unexpected(Throwable thrown, HttpHeaders request) {
        String reference = reference(request.getHeaderString("X-Request-Id"));
        LOG.errorf(thrown, "Unexpected failure, reference %s", reference);
        return Problem.of(
                        CommonProblems.UNEXPECTED,
                        "Try again. If it fails again, tell the operator of the portal this reference: " + reference
                                + ".")
                .with("reference", reference);
    }

    /** The gateway's request id when it looks like one, so that its log and ours meet. */
    private static String reference(@Nullable String requestId) {
        return requestId != null && REQUEST_ID.matcher(requestId).matches()
                ? requestId
                : UUID.randomUUID().toString();
    }
}
