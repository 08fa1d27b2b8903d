package daylight.gateway.routing;

import java.util.List;
import java.util.Optional;

/** One entry of the table. */
public interface RouteConfig {
    /** Of paths; a star stands for one whole segment. */
    String prefix();

    /** Name of an upstream. */
    String upstream();

    /** Name of a class, for GET, HEAD and OPTIONS, and for all else unless the next is given. */
    String readClass();

    Optional<String> writeClass();

    /** Path prefixes under this one that are answered 404. */
    Optional<List<String>> closed();
}
