package daylight.kernel.input;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses what {@link OnlyKnownParameters} says. */
@Provider
@OnlyKnownParameters
public class UnknownParameters implements ContainerRequestFilter {
    private static final int SHOWN = 40;

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    UnknownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty()) {
            return;
        }
        Set<String> taken = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::taken);
        List<FieldError> errors = given.stream()
                .filter(name -> !taken.contains(name))
                .map(name -> new FieldError(shown(name), "Is not a parameter here."))
                .toList();
        if (!errors.isEmpty()) {
            throw InvalidInput.ofParameters(errors);
        }
    }

    private static Set<String> taken(Method method) {
        return Arrays.stream(method.getParameterAnnotations())
                .flatMap(Stream::of)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Enough of it to be found again, and nothing that a terminal or a page could stumble over. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(SHOWN)
                .forEach(point -> shown.appendCodePoint(
                        Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                                ? ' '
                                : point));
        return shown.toString();
    }
}
