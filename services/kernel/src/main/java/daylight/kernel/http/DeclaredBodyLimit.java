package daylight.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses by its header alone a body that is larger than the server takes, as the server would, but with a problem in the answer. */
@ApplicationScoped
class DeclaredBodyLimit {
    /** Before the server's own check, which is at 2. */
    private static final int PRIORITY = 100;

    private static final int LONGEST_NUMBER = 30;

    private final Optional<MemorySize> most;
    private final EarlyRefusals refusals;

    DeclaredBodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> most,
            EarlyRefusals refusals) {
        this.most = most;
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        most.ifPresent(limit -> filters.register(request -> check(request, limit), PRIORITY));
    }

    private void check(RoutingContext request, MemorySize limit) {
        String declared = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || !exceeds(declared, limit.asBigInteger())) {
            request.next();
            return;
        }
        refusals.answer(request, new BodyTooLarge(limit.asBigInteger().intValueExact()));
    }

    /** What is no number is left to the server. */
    private static boolean exceeds(String declared, BigInteger limit) {
        boolean number = declared.length() <= LONGEST_NUMBER && declared.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !declared.isEmpty() && new BigInteger(declared).compareTo(limit) > 0;
    }
}
