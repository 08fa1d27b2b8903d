package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.RouteClass;
import org.jspecify.annotations.Nullable;

/** How long an exchange with an upstream may take, by the class of its route: for the client to send, for the upstream to begin its answer, and for the answer to move. */
final class TimeLimits {
    private final RouteClass of;
    private long waitingSince = System.nanoTime();

    TimeLimits(RouteClass of) {
        this.of = of;
    }

    /** The upstream has its time from now on. */
    void restart() {
        waitingSince = System.nanoTime();
    }

    /** What has taken too long; null when nothing has. */
    @Nullable
    Fault exceeded(long now, @Nullable RequestPump sending, @Nullable ResponsePump receiving) {
        if (sending != null && !sending.isDone()) {
            if (sending.isTooSlow(now)) {
                return Fault.TOO_SLOW;
            }
            if (!sending.isHeldUp()) {
                waitingSince = now;
            }
        }
        boolean over =
                receiving == null ? now - waitingSince > of.responseTimeout() : receiving.isStalled(now, waitingSince);
        return over ? Fault.TIMED_OUT : null;
    }
}
