package daylight.gateway.edge;

import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;

/** The names of one request, each made when it is first asked for: nobody asks for those of a sealed one. */
final class RequestNames {
    private final MultiMap headers;
    private final TraceIds ids;
    private @Nullable String reference;
    private @Nullable String traceParent;
    private boolean traceContinues;

    RequestNames(MultiMap headers, TraceIds ids) {
        this.headers = headers;
        this.ids = ids;
    }

    /** What a person quotes, and what joins our log with the services' logs. */
    String reference() {
        String known = reference;
        if (known == null) {
            String sent = headers.get("X-Request-ID");
            known = TraceIds.isReference(sent) && sent != null ? sent : ids.reference();
            reference = known;
        }
        return known;
    }

    String traceParent() {
        String known = traceParent;
        if (known == null) {
            String sent = headers.get("traceparent");
            traceContinues = TraceIds.isTraceParent(sent);
            known = traceContinues && sent != null ? sent : ids.traceParent();
            traceParent = known;
        }
        return known;
    }

    /** Whether the trace began before us. */
    boolean traceContinues() {
        return traceContinues;
    }
}
