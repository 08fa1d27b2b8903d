package daylight.gateway.limiting;

import java.util.concurrent.atomic.AtomicInteger;

/** How many requests one client has under way, over all its connections and all event loops. */
final class ClientLoad {
    private static final int DROPPED = Integer.MIN_VALUE / 2;

    private final AtomicInteger underWay = new AtomicInteger();

    /** Begins one more, unless there are as many as may be. */
    boolean begin(int most) {
        int before = underWay.getAndUpdate(now -> now < 0 || now >= most ? now : now + 1);
        return before >= 0 && before < most;
    }

    void end() {
        underWay.decrementAndGet();
    }

    /** Forgotten by the limiter: whoever holds it asks there for the new one. */
    boolean isDropped() {
        return underWay.get() < 0;
    }

    boolean dropWhenIdle() {
        return underWay.compareAndSet(0, DROPPED);
    }
}
