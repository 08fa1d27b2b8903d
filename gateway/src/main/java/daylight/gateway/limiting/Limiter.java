package daylight.gateway.limiting;

import daylight.gateway.routing.RouteClass;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The allowances of all clients. Bounded: allowances that are whole again are forgotten, and when more clients ask than fit, the newcomers of a class share one
 * allowance until there is room, so that memory stays bounded and a flood of addresses slows itself down first.
 */
public final class Limiter {
    private static final int MOST = 200_000;

    private final ConcurrentHashMap<Object, Allowance> allowances = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<ClientAddress, ClientLoad> loads = new ConcurrentHashMap<>();

    private record ByAddress(int routeClass, ClientAddress address) {}

    private record ByToken(int routeClass, long high, long low) {}

    private record Shared(int routeClass) {}

    Allowance forAddress(RouteClass of, RouteClass.Rate rate, ClientAddress address, long now) {
        return find(new ByAddress(of.number(), address), of, rate, rate.perAddress(), now);
    }

    /** The one allowance of a class where nothing may tell who asked. */
    Allowance forAll(RouteClass of, RouteClass.Rate rate, long now) {
        return allowances.computeIfAbsent(
                new Shared(of.number()), missing -> new Allowance(rate.perAddress(), rate.window(), now));
    }

    Allowance forToken(RouteClass of, RouteClass.Rate rate, String token, long now) {
        byte[] digest = sha256(token);
        ByToken key = new ByToken(of.number(), part(digest, 0), part(digest, Long.BYTES));
        return find(key, of, rate, rate.perToken(), now);
    }

    /** What a client has under way. There are no more of them than connections. */
    ClientLoad load(ClientAddress address) {
        return loads.computeIfAbsent(address, missing -> new ClientLoad());
    }

    private Allowance find(Object key, RouteClass of, RouteClass.Rate rate, int capacity, long now) {
        Allowance known = allowances.get(key);
        if (known != null) {
            return known;
        }
        if (allowances.size() >= MOST) {
            return newcomers(of, rate, now);
        }
        return allowances.computeIfAbsent(key, missing -> new Allowance(capacity, rate.window(), now));
    }

    /** What a hundred clients would have, for all for whom there is no room. */
    private Allowance newcomers(RouteClass of, RouteClass.Rate rate, long now) {
        return allowances.computeIfAbsent(
                new Shared(of.number()), missing -> new Allowance(rate.perAddress() * 100, rate.window(), now));
    }

    /** Forgets every allowance that is whole, and every client that has nothing under way: a new one would be the same. */
    public void forgetWhole(long now) {
        Iterator<Allowance> all = allowances.values().iterator();
        while (all.hasNext()) {
            Allowance allowance = all.next();
            if (allowance.isWhole(now)) {
                allowance.drop();
                all.remove();
            }
        }
        loads.values().removeIf(ClientLoad::dropWhenIdle);
    }

    public int size() {
        return allowances.size();
    }

    private static long part(byte[] digest, int from) {
        long part = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            part = (part << Byte.SIZE) | (digest[i] & 0xff);
        }
        return part;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
