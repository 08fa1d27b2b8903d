package daylight.gateway.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All routes, longest prefix first. A mistake in the configuration is found here, at start, and said in one sentence. */
public final class RouteTable {
    private final List<Route> routes;
    private final List<RouteClass> classes;

    private RouteTable(List<Route> routes, List<RouteClass> classes) {
        this.routes = List.copyOf(routes);
        this.classes = List.copyOf(classes);
    }

    public static RouteTable of(GatewayConfig config) {
        Map<String, RouteClass> classes = new HashMap<>();
        config.classes().forEach((name, settings) -> classes.put(name, RouteClass.of(name, classes.size(), settings)));
        List<Map.Entry<String, RouteConfig>> entries =
                new ArrayList<>(config.routes().entrySet());
        entries.sort(Comparator.comparingInt(entry -> -entry.getValue().prefix().length()));
        List<Route> routes = new ArrayList<>();
        Set<String> present = Upstreams.of(config).keySet();
        for (Map.Entry<String, RouteConfig> entry : entries) {
            Route route = route(entry.getKey(), routes.size(), entry.getValue(), classes, config);
            if (present.contains(route.upstream())) {
                routes.add(route);
            }
        }
        List<RouteClass> ordered = new ArrayList<>(classes.values());
        ordered.sort(Comparator.comparingInt(RouteClass::number));
        return new RouteTable(routes, ordered);
    }

    private static Route route(
            String name, int number, RouteConfig config, Map<String, RouteClass> classes, GatewayConfig all) {
        if (!config.prefix().startsWith("/")) {
            throw new IllegalStateException("The prefix of route " + name + " must begin with a slash.");
        }
        if (!all.upstreams().containsKey(config.upstream())) {
            throw new IllegalStateException(
                    "Route " + name + " names the upstream " + config.upstream() + ", which is not configured.");
        }
        RouteClass reads = named(classes, name, config.readClass());
        RouteClass writes = config.writeClass()
                .map(writeClass -> named(classes, name, writeClass))
                .orElse(reads);
        return new Route(
                name,
                number,
                PathPrefix.of(config.prefix()),
                config.upstream(),
                reads,
                writes,
                config.closed().orElse(List.of()).stream().map(PathPrefix::of).toList());
    }

    private static RouteClass named(Map<String, RouteClass> classes, String route, String name) {
        RouteClass found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException(
                    "Route " + route + " names the class " + name + ", which is not configured.");
        }
        return found;
    }

    /** The route for a path as {@link RequestPath} gives it; null when there is none or the path is closed. */
    public @Nullable Route find(String path) {
        for (Route route : routes) {
            if (route.covers(path)) {
                return route.isClosed(path) ? null : route;
            }
        }
        return null;
    }

    public List<Route> routes() {
        return routes;
    }

    public List<RouteClass> classes() {
        return classes;
    }

    public RouteClass classNamed(String name) {
        for (RouteClass candidate : classes) {
            if (candidate.name().equals(name)) {
                return candidate;
            }
        }
        throw new IllegalStateException("The class " + name + " is not configured.");
    }
}
