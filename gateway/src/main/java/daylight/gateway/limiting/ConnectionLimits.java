package daylight.gateway.limiting;

import daylight.gateway.limiting.Allowance.Decision;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The limits as one connection meets them. It remembers the allowances it used last, so that a request on a connection that is kept alive costs neither a look-up nor
 * the hash of a token. Used by one event loop.
 */
public final class ConnectionLimits {
    private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence RATE_LIMIT_POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Limiter limiter;
    private final Supplier<String> client;
    private @Nullable ClientAddress address;
    private @Nullable ClientLoad load;
    private final @Nullable Allowance[] byClass;
    private @Nullable Allowance tokenAllowance;
    private @Nullable String token;
    private int tokenClass = -1;

    /**
     * Begins with nothing remembered.
     *
     * @param client gives the address, in digits; asked when a limit by address is met first
     */
    public ConnectionLimits(Limiter limiter, Supplier<String> client, int classes) {
        this.limiter = limiter;
        this.client = client;
        this.byClass = new Allowance[classes];
    }

    /**
     * Takes one request from the address's allowance, and one from the token's if there is a token, and tells the client what is left.
     *
     * @return whole seconds to wait when the request is refused, otherwise 0
     */
    public int take(RouteClass of, @Nullable String authorization, MultiMap answer, long now) {
        RouteClass.Rate rate = of.rate();
        if (rate == null) {
            return 0;
        }
        Decision decision = forAddress(of, rate, now).take(now);
        int quota = rate.perAddress();
        if (decision.granted() && authorization != null) {
            Decision byToken = forToken(of, rate, authorization, now).take(now);
            if (!byToken.granted() || byToken.left() < decision.left()) {
                decision = byToken;
                quota = rate.perToken();
            }
        }
        announce(of, rate, quota, decision, answer);
        return decision.granted() ? 0 : (int) seconds(decision.delay());
    }

    /**
     * Takes one request from the allowance that all clients of a sealed class share. Nobody is told what is left of it, for that would tell how many others ask.
     *
     * @return whole seconds to wait when the request is refused, otherwise 0
     */
    public int takeOfAll(RouteClass of, long now) {
        RouteClass.Rate rate = of.rate();
        if (rate == null) {
            return 0;
        }
        Decision decision = limiter.forAll(of, rate, now).take(now);
        return decision.granted() ? 0 : (int) seconds(decision.delay());
    }

    /** Whether the client may have one more request under way; if so it is counted until {@link #end}. */
    public boolean begin(int most) {
        ClientLoad known = load;
        if (known == null || known.isDropped()) {
            known = limiter.load(address());
            load = known;
        }
        return known.begin(most);
    }

    /** One request that was counted has ended. */
    public void end() {
        Objects.requireNonNull(load).end();
    }

    private ClientAddress address() {
        ClientAddress known = address;
        if (known == null) {
            known = ClientAddress.of(client.get());
            address = known;
        }
        return known;
    }

    private Allowance forAddress(RouteClass of, RouteClass.Rate rate, long now) {
        Allowance known = byClass[of.number()];
        if (known == null || known.isDropped()) {
            known = limiter.forAddress(of, rate, address(), now);
            byClass[of.number()] = known;
        }
        return known;
    }

    private Allowance forToken(RouteClass of, RouteClass.Rate rate, String authorization, long now) {
        Allowance known = tokenAllowance;
        if (known == null || known.isDropped() || tokenClass != of.number() || !authorization.equals(token)) {
            known = limiter.forToken(of, rate, authorization, now);
            tokenAllowance = known;
            token = authorization;
            tokenClass = of.number();
        }
        return known;
    }

    /** Field values as the IETF's draft on RateLimit header fields writes them: q is the quota, w its window, r what is left, t the seconds to a whole quota. */
    private static void announce(RouteClass of, RouteClass.Rate rate, int quota, Decision decision, MultiMap answer) {
        String name = of.name();
        answer.add(RATE_LIMIT_POLICY, '"' + name + "\";q=" + quota + ";w=" + seconds(rate.window()));
        answer.add(RATE_LIMIT, '"' + name + "\";r=" + decision.left() + ";t=" + seconds(decision.reset()));
    }

    private static long seconds(long nanos) {
        return (Math.max(nanos, 1) + SECOND - 1) / SECOND;
    }
}
