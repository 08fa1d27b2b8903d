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
        String prefix,
        String upstream,
        RouteClass readClass,
        RouteClass writeClass,
        List<String> closed) {
    public Route {
        closed = List.copyOf(closed);
    }

    public RouteClass classFor(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method)
                ? readClass
                : writeClass;
    }

    boolean covers(String path) {
        return covers(prefix, path);
    }

    boolean isClosed(String path) {
        for (String below : closed) {
            if (covers(below, path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the path is the prefix, or goes on after it with a slash or, as {@code search.csv} does, with a dot. */
    static boolean covers(String prefix, String path) {
        if (!path.startsWith(prefix)) {
            return false;
        }
        if (path.length() == prefix.length() || prefix.endsWith("/")) {
            return true;
        }
        char next = path.charAt(prefix.length());
        return next == '/' || next == '.';
    }
}
