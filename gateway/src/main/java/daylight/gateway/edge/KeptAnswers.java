package daylight.gateway.edge;

import daylight.gateway.caching.CacheFill;
import daylight.gateway.caching.CachedAnswer;
import daylight.gateway.caching.MicroCache;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers from the cache, or has the answer fetched once for everybody who waits for it; and anew before it grows old, while nobody waits. */
final class KeptAnswers {
    private final MicroCache cache;
    private final Loop loop;

    KeptAnswers(MicroCache cache, Loop loop) {
        this.cache = cache;
        this.loop = loop;
    }

    /** Only what is the same for everybody: a GET that names no person and no part. */
    static boolean mayAnswer(Exchange exchange) {
        MultiMap in = exchange.request.headers();
        return exchange.routeClass().cache()
                && HttpMethod.GET.equals(exchange.request.method())
                && !in.contains(HttpHeaders.AUTHORIZATION)
                && !in.contains(HttpHeaders.COOKIE)
                && !in.contains("Range");
    }

    void answer(Exchange exchange, Upstream upstream) {
        String target = target(exchange);
        CachedAnswer kept = cache.find(target, exchange.request.headers());
        long now = System.nanoTime();
        if (kept != null && MicroCache.isFresh(kept, now)) {
            send(exchange, kept, now, "hit");
            if (kept.takesItsTurn(now) && cache.underWay(target) == null) {
                new Refreshing(loop, exchange, upstream, cache.fill(target, exchange.request.headers(), kept)).begin();
            }
            return;
        }
        CacheFill underWay = cache.underWay(target);
        if (underWay == null) {
            CacheFill fill = cache.fill(target, exchange.request.headers(), kept);
            forward(exchange, upstream, fill);
        } else {
            underWay.await(() -> afterFill(exchange, upstream, underWay));
        }
    }

    private void afterFill(Exchange exchange, Upstream upstream, CacheFill over) {
        if (exchange.isEnded()) {
            return;
        }
        if (over.hasLeaderLeft()) {
            answer(exchange, upstream);
            return;
        }
        CachedAnswer kept = cache.find(target(exchange), exchange.request.headers());
        long now = System.nanoTime();
        if (kept != null && MicroCache.isFresh(kept, now)) {
            send(exchange, kept, now, "collapsed");
        } else {
            forward(exchange, upstream, null);
        }
    }

    private void forward(Exchange exchange, Upstream upstream, @Nullable CacheFill fill) {
        new Forwarding(loop, exchange, upstream, RequestBody.NONE, fill).begin();
    }

    /** The upstream has confirmed what was kept. */
    void answerStale(Exchange exchange, CacheFill fill) {
        send(exchange, Objects.requireNonNull(fill.stale()), System.nanoTime(), "revalidated");
    }

    private void send(Exchange exchange, CachedAnswer kept, long now, String how) {
        MultiMap out = exchange.response.headers();
        kept.headers().forEach(out::add);
        out.set("Age", Long.toString(kept.ageSeconds(now)));
        out.set("Cache-Status", how.equals("revalidated") ? "daylight; fwd=stale; fwd-status=304" : "daylight; hit");
        exchange.cacheStatus = how;
        boolean gzip = AnswerCoding.apply(exchange, kept.status(), kept.body().length(), out);
        loop.answerHeaders().secure(exchange.routeClass(), out);
        if (matches(exchange.request.getHeader(HttpHeaders.IF_NONE_MATCH), kept.tag())) {
            out.remove(HttpHeaders.CONTENT_ENCODING);
            exchange.response.setStatusCode(304);
            exchange.prepareHead();
            exchange.response.end();
            exchange.end();
        } else {
            Buffer body = gzip ? kept.gzipped() : kept.body();
            // A copy shares the bytes but has places of its own to read from.
            Faults.send(exchange, kept.status(), body.slice());
        }
    }

    private static String target(Exchange exchange) {
        return Objects.requireNonNull(exchange.path()).target();
    }

    /** Weak comparison, as If-None-Match asks for (RFC 9110, 13.1.2). */
    static boolean matches(@Nullable String condition, @Nullable String tag) {
        if (condition == null || tag == null) {
            return false;
        }
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        return condition.trim().equals("*") || condition.contains(opaque);
    }

    long bytes() {
        return cache.bytes();
    }
}
