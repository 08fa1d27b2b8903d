package daylight.reports.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Looks at the token's level of authentication. */
@SecondFactor
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class SecondFactorInterceptor {
    private static final int LEVEL = 2;

    private final SecurityIdentity identity;

    SecondFactorInterceptor(SecurityIdentity identity) {
        this.identity = identity;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Object acr = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("acr") : null;
        if (acr == null || !acr.toString().matches("[0-9]{1,2}") || Integer.parseInt(acr.toString()) < LEVEL) {
            throw new SecondFactorRefusal();
        }
        return call.proceed();
    }
}
