package daylight.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;

/** Every endpoint says who may call it. */
public final class AccessRules {
    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
    /** By name: not every service has it on its class path. */
    private static final String AUTHENTICATED = "io.quarkus.security.Authenticated";

    private AccessRules() {}

    /** All methods that answer HTTP, as {@code Class.method}: for a test that each has a test of who is let in. */
    public static List<String> endpoints(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(AccessRules::isEndpoint)
                .map(AccessRules::name)
                .sorted()
                .toList();
    }

    /** Endpoints that say nothing of who may call them: this must be empty. */
    public static List<String> withoutAccess(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(AccessRules::isEndpoint)
                .filter(method -> !saysAccess(method) && !saysAccess(method.getOwner()))
                .map(AccessRules::name)
                .sorted()
                .toList();
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static boolean saysAccess(CanBeAnnotated place) {
        return ACCESS.stream().anyMatch(place::isAnnotatedWith) || place.isAnnotatedWith(AUTHENTICATED);
    }

    private static String name(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getSimpleName() + "." + method.getName();
    }
}
