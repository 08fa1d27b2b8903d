package daylight.kernel.security;

import daylight.kernel.hashing.Sha256;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers tokens that were verified, by their hash and until they expire: an agency sends thousands of requests with one token, and its signature does not change. What is refused is not
 * remembered. A key that the sign-in server withdraws ends with the tokens it signed, five minutes later at most.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private final OidcIdentityProvider verifier;
    private final VerifiedTokensConfig config;
    private final Clock clock;
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();
    private final Counter verifications;

    VerifiedTokens(OidcIdentityProvider verifier, VerifiedTokensConfig config, Clock clock, MeterRegistry registry) {
        this.verifier = verifier;
        this.config = config;
        this.clock = clock;
        this.verifications = Counter.builder("daylight.tokens.verified")
                .description("Signatures of tokens that were checked: once a token, not once a request")
                .register(registry);
    }

    private record Verified(SecurityIdentity identity, Instant until) {}

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the verifier itself, which has the default: that is above {@code SYSTEM_FIRST}. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        TokenCredential token = request.getToken();
        if (!(token instanceof AccessTokenCredential) || config.most() == 0) {
            return verifier.authenticate(request, context);
        }
        String hash = Sha256.hex(token.getToken().getBytes(StandardCharsets.UTF_8));
        Verified known = verified.get(hash);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.identity());
        }
        verified.remove(hash);
        verifications.increment();
        return verifier.authenticate(request, context).invoke(identity -> remember(hash, identity));
    }

    private void remember(String hash, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        makeRoom();
        Instant longest = clock.instant().plus(config.longest());
        Instant expiry = Instant.ofEpochSecond(token.getExpirationTime());
        verified.put(hash, new Verified(withoutRequest(identity), expiry.isBefore(longest) ? expiry : longest));
    }

    /** More tokens than that are no agencies at work: it costs no more than verifying them again. */
    private void makeRoom() {
        if (verified.size() >= config.most()) {
            Instant now = clock.instant();
            verified.values().removeIf(one -> !now.isBefore(one.until()));
        }
        if (verified.size() >= config.most()) {
            verified.clear();
        }
    }

    /** The identity belongs to one request until what it holds of that request is taken out. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                kept.addAttribute(name, value);
            }
        });
        return kept.build();
    }
}
