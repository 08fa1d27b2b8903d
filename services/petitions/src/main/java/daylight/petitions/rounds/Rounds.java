package daylight.petitions.rounds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Acts on each of several, again and again. One that fails is left for the next round while the others go on, and is told in the log once, not once a round.
 *
 * @param <K> what is acted on
 */
public final class Rounds<K> {
    /** What is to be acted on, in an order that stays. */
    @FunctionalInterface
    public interface Page<K> {
        /** Some of those after {@code last}, or the first of all; none at the end. What fails stays listed, so a list that began anew each time would never get past it. */
        List<K> after(@Nullable K last);
    }

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final String what;
    private final Set<K> failing = ConcurrentHashMap.newKeySet();

    /** @param what is done, for the log */
    public Rounds(String what) {
        this.what = what;
    }

    /** Acts on each of all pages. The act opens its own transactions. */
    public void each(Page<K> page, Consumer<K> act) {
        List<K> keys = page.after(null);
        while (!keys.isEmpty()) {
            each(keys, act);
            keys = page.after(keys.getLast());
        }
    }

    /** Acts on each. The act opens its own transactions. */
    public void each(List<K> keys, Consumer<K> act) {
        keys.forEach(key -> succeeds(key, act));
    }

    /** Acts on all in one transaction, for one commit; only when that fails, on each in one of its own. */
    public void together(Runnable all, Supplier<List<K>> keys, Consumer<K> act) {
        try {
            QuarkusTransaction.requiringNew().run(all);
        } catch (RuntimeException together) {
            apart(keys.get(), act, together);
        }
    }

    private void apart(List<K> keys, Consumer<K> act, RuntimeException together) {
        long failed = keys.stream()
                .filter(key ->
                        !succeeds(key, one -> QuarkusTransaction.requiringNew().run(() -> act.accept(one))))
                .count();
        if (failed == 0) {
            // Else each has said why.
            LOG.warnf(together, "%s failed for all together and was done one by one", what);
        }
    }

    private boolean succeeds(K key, Consumer<K> act) {
        try {
            act.accept(key);
        } catch (RuntimeException e) {
            if (failing.add(key)) {
                LOG.errorf(e, "%s failed for %s and is tried again; the others go on", what, key);
            }
            return false;
        }
        if (failing.remove(key)) {
            LOG.infof("%s works again for %s", what, key);
        }
        return true;
    }
}
