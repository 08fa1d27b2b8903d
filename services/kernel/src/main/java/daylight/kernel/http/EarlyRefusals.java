package daylight.kernel.http;

import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.RefusalException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers a refusal before a resource is reached, while the body is still on its way. */
@ApplicationScoped
class EarlyRefusals {
    private final ProblemJson problems;

    EarlyRefusals(ProblemJson problems) {
        this.problems = problems;
    }

    /** Answers, and ends the connection: the rest of the body is not waited for. */
    void answer(RoutingContext request, RefusalException refusal) {
        request.response()
                .setStatusCode(refusal.problem().kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problems.write(refusal.problem()))
                .onComplete(sent -> request.request().connection().close());
    }
}
