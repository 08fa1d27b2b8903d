package daylight.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.List;

/**
 * Where requests under a prefix go.
 *
 * @param number place in the list of all routes, for tables by route
 * @param closed prefixes below it that nobody reaches
 */
public record Route(
        String name,
        int number,
        PathPrefix prefix,
        String upstream,
        RouteClass readClass,
        RouteClass writeClass,
        List<PathPrefix> closed) {
    public Route {
        closed = List.copyOf(closed);
    }

    public RouteClass classFor(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method)
                ? readClass
                : writeClass;
    }

    boolean covers(String path) {
        return prefix.covers(path);
    }

    boolean isClosed(String path) {
        for (PathPrefix below : closed) {
            if (below.covers(path)) {
                return true;
            }
        }
        return false;
    }
}
