package daylight.petitions.counting;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets whoever asks for something while it is being looked up wait for that one look. A thousand readers who come at once are then one query: a thousand would open
 * every connection the pool may have, and those who sign in the meantime would stand in the same line.
 */
final class Together<K, V> {
    private final Map<K, Future<V>> underWay = new ConcurrentHashMap<>();

    /** The answer of the look that is under way, or of this one; it may come on any thread. Nothing is kept afterwards. */
    Future<V> look(K at, Supplier<Future<V>> look) {
        Promise<V> mine = Promise.promise();
        Future<V> others = underWay.putIfAbsent(at, mine.future());
        if (others != null) {
            return others;
        }
        begun(look)
                .onComplete(_ -> underWay.remove(at))
                .onSuccess(mine::complete)
                .onFailure(mine::fail);
        return mine.future();
    }

    /** One that cannot even begin fails like any: nobody may wait for it for ever. */
    private static <V> Future<V> begun(Supplier<Future<V>> look) {
        try {
            return look.get();
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }
}
