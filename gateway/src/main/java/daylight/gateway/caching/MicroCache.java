package daylight.gateway.caching;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event loop's cache: least recently used out first, bounded in bytes. */
public final class MicroCache {
    private static final int MOST_VARIANTS = 16;

    private final long capacity;
    private final int entryLimit;
    private final Map<String, Slot> slots = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<String, CacheFill> fills = new java.util.HashMap<>();
    private long bytes;

    /** All answers for one target, which differ by the headers named in Vary. */
    private static final class Slot {
        private List<String> vary = List.of();
        private final List<CachedAnswer> answers = new ArrayList<>(1);
    }

    public MicroCache(long capacity, int entryLimit) {
        this.capacity = capacity;
        this.entryLimit = entryLimit;
    }

    /** A kept answer for this request, fresh or not. */
    public @Nullable CachedAnswer find(String target, MultiMap request) {
        Slot slot = slots.get(target);
        if (slot == null) {
            return null;
        }
        String variant = variant(slot.vary, request);
        for (CachedAnswer answer : slot.answers) {
            if (answer.variant().equals(variant)) {
                return answer;
            }
        }
        return null;
    }

    public static boolean isFresh(CachedAnswer answer, long now) {
        return answer.isFresh(now);
    }

    /** The fetch for this target that is under way, if there is one. */
    public @Nullable CacheFill underWay(String target) {
        return fills.get(target);
    }

    /** Begins to gather an answer. Others may wait for it until it is stored or given up. */
    public CacheFill fill(String target, MultiMap request, @Nullable CachedAnswer stale) {
        CacheFill fill = new CacheFill(this, target, request, stale);
        fills.put(target, fill);
        return fill;
    }

    void ended(CacheFill fill) {
        fills.remove(fill.target(), fill);
    }

    int entryLimit() {
        return entryLimit;
    }

    void store(String target, List<String> vary, CachedAnswer answer) {
        Slot slot = slots.computeIfAbsent(target, missing -> new Slot());
        if (!slot.vary.equals(vary) || slot.answers.size() >= MOST_VARIANTS) {
            clear(slot);
            slot.vary = vary;
        }
        slot.answers.removeIf(old -> old.variant().equals(answer.variant()) && release(old));
        slot.answers.add(answer);
        bytes += answer.size();
        evict();
    }

    private void evict() {
        Iterator<Slot> oldest = slots.values().iterator();
        while (bytes > capacity && oldest.hasNext()) {
            clear(oldest.next());
            oldest.remove();
        }
    }

    private void clear(Slot slot) {
        slot.answers.forEach(this::release);
        slot.answers.clear();
    }

    private boolean release(CachedAnswer answer) {
        bytes -= answer.size();
        return true;
    }

    public long bytes() {
        return bytes;
    }

    /** The request's values of the headers named by Vary, in one text. */
    static String variant(List<String> vary, MultiMap request) {
        if (vary.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (String name : vary) {
            text.append(String.join(",", request.getAll(name))).append('\n');
        }
        return text.toString();
    }

    /**
     * Names in Vary, in lower case and in order. Accept-Encoding is left out: services are asked for no coding at all, the gateway compresses.
     *
     * @return null for {@code *}: such an answer fits no other request
     */
    static @Nullable List<String> vary(List<String> headers) {
        List<String> names = new ArrayList<>();
        for (String header : headers) {
            for (String part : header.split(",", 32)) {
                String name = part.trim().toLowerCase(Locale.ROOT);
                if (name.equals("*")) {
                    return null;
                }
                if (!name.isEmpty() && !name.equals("accept-encoding")) {
                    names.add(name);
                }
            }
        }
        return names.stream().sorted().distinct().toList();
    }
}
