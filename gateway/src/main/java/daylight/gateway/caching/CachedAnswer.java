package daylight.gateway.caching;

import daylight.gateway.compressing.GzipStream;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One kept answer. */
public final class CachedAnswer {
    /** What an entry takes besides its body and headers, roughly. Bytes. */
    private static final int OVERHEAD = 512;
    /** How long before its end an answer may be asked for anew, at most. Nanoseconds. */
    private static final long AHEAD = TimeUnit.SECONDS.toNanos(1);

    private final int status;
    private final MultiMap headers;
    private final Buffer body;
    private final String variant;
    private final long size;
    private final long firstSeconds;
    private long storedAt;
    private long freshUntil;
    private boolean askedFor;
    private @Nullable Buffer gzipped;

    /** @param headers as they are sent, without those that differ from client to client */
    CachedAnswer(int status, MultiMap headers, Buffer body, String variant, long now, long seconds) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.variant = variant;
        this.firstSeconds = seconds;
        this.storedAt = now;
        this.freshUntil = now + TimeUnit.SECONDS.toNanos(seconds);
        long names = 0;
        for (var header : headers) {
            names += header.getKey().length() + header.getValue().length();
        }
        // Twice the body: the compressed form, made at the first request for it, may be as large at worst.
        this.size = OVERHEAD + names + 2L * body.length();
    }

    public int status() {
        return status;
    }

    public MultiMap headers() {
        return headers;
    }

    public Buffer body() {
        return body;
    }

    public Buffer gzipped() {
        Buffer known = gzipped;
        if (known == null) {
            known = GzipStream.gzip(body);
            gzipped = known;
        }
        return known;
    }

    public @Nullable String tag() {
        return headers.get("ETag");
    }

    public long ageSeconds(long now) {
        return TimeUnit.NANOSECONDS.toSeconds(now - storedAt);
    }

    boolean isFresh(long now) {
        return freshUntil - now > 0;
    }

    /**
     * Whether it is to be asked for anew now, though it is fresh still: in its last second, or in the second half of a shorter time. Says so once, for whoever asked did it for all.
     */
    public boolean takesItsTurn(long now) {
        long ahead = Math.min(AHEAD, (freshUntil - storedAt) / 2);
        if (askedFor || freshUntil - now > ahead) {
            return false;
        }
        askedFor = true;
        return true;
    }

    /** The service said that it is still the same, for so many seconds or, when it said none, for as long as at first. */
    void refresh(long now, long seconds) {
        storedAt = now;
        freshUntil = now + TimeUnit.SECONDS.toNanos(seconds > 0 ? seconds : firstSeconds);
        askedFor = false;
    }

    String variant() {
        return variant;
    }

    long size() {
        return size;
    }
}
