package daylight.gateway.caching;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers one answer while it passes to the client who asked first. Whoever asks for the same meanwhile waits here, and looks again when it is over: if nothing fitting was
 * kept they have to fetch for themselves.
 */
public final class CacheFill {
    private final MicroCache cache;
    private final String target;
    private final MultiMap request;
    private final @Nullable CachedAnswer stale;
    private final List<Runnable> waiting = new ArrayList<>(0);
    private @Nullable Buffer body;
    private @Nullable MultiMap headers;
    private List<String> vary = List.of();
    private int status;
    private long seconds;
    private boolean over;
    private boolean leaderLeft;

    CacheFill(MicroCache cache, String target, MultiMap request, @Nullable CachedAnswer stale) {
        this.cache = cache;
        this.target = target;
        this.request = request;
        this.stale = stale;
    }

    public void await(Runnable waiter) {
        waiting.add(waiter);
    }

    /** The kept answer to ask about, by its tag, instead of asking for all of it again. */
    public @Nullable CachedAnswer stale() {
        return stale;
    }

    /**
     * The answer begins.
     *
     * @param answer its headers as the service sent them
     * @param kept those of them that are the same for every client
     * @return whether it will be kept, unless it turns out too large or breaks off
     */
    public boolean begin(int statusCode, MultiMap answer, MultiMap kept, long length) {
        seconds = Freshness.seconds(control(answer), answer.get("Age"));
        List<String> names = MicroCache.vary(answer.getAll("Vary"));
        boolean keep = seconds > 0
                && names != null
                && isKept(statusCode)
                && length <= cache.entryLimit()
                && !answer.contains("Set-Cookie")
                && !answer.contains("Content-Encoding");
        if (!keep || names == null) {
            giveUp();
            return false;
        }
        vary = names;
        status = statusCode;
        headers = kept;
        body = Buffer.buffer(length > 0 ? (int) length : 256);
        return true;
    }

    private static boolean isKept(int status) {
        return status == 200 || status == 301 || status == 308 || status == 404 || status == 410;
    }

    public void add(Buffer piece) {
        Buffer gathered = body;
        if (gathered == null || over) {
            return;
        }
        if (gathered.length() + piece.length() > cache.entryLimit()) {
            giveUp();
        } else {
            gathered.appendBuffer(piece);
        }
    }

    /** The answer is whole. */
    public void complete(long now) {
        Buffer gathered = body;
        MultiMap kept = headers;
        if (over || gathered == null || kept == null) {
            giveUp();
            return;
        }
        CachedAnswer answer = new CachedAnswer(status, kept, gathered, MicroCache.variant(vary, request), now, seconds);
        cache.store(target, vary, answer);
        end();
    }

    /** The service answered 304 to the tag of the stale answer. It is good for longer, unless that says otherwise. */
    public void stillTheSame(MultiMap answer, long now) {
        CachedAnswer same = stale;
        String control = control(answer);
        long longer = Freshness.seconds(control, answer.get("Age"));
        if (same != null && (control == null || longer > 0)) {
            same.refresh(now, longer);
        }
        end();
    }

    /** Of several headers of this name each forbids (RFC 9110, 5.3). */
    private static @Nullable String control(MultiMap answer) {
        List<String> all = answer.getAll("Cache-Control");
        return all.isEmpty() ? null : String.join(",", all);
    }

    /** Whoever asked first has gone before there was an answer: the next in line fetches, and the others wait on. */
    public void leaderLeft() {
        leaderLeft = !over;
        end();
    }

    public boolean hasLeaderLeft() {
        return leaderLeft;
    }

    /** Nothing will be kept. Harmless when it is over already. */
    public void giveUp() {
        end();
    }

    /** Whether it was kept or given up: nothing more is wanted of the answer. */
    public boolean isOver() {
        return over;
    }

    private void end() {
        if (over) {
            return;
        }
        over = true;
        body = null;
        cache.ended(this);
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    String target() {
        return target;
    }
}
