package daylight.gateway.edge;

import daylight.gateway.limiting.ConnectionLimits;
import io.vertx.core.http.HttpConnection;

/** One client's connection, on its event loop. */
final class ClientConnection {
    /** How long what a client still sends is taken and thrown away after it was refused: to close at once would destroy the answer on its way. Nanoseconds. */
    private static final long LINGER = 2_000_000_000L;

    private final HttpConnection connection;
    private final ConnectionLimits limits;
    private final boolean late;
    private int underWay;
    private long idleSince;
    private long headSince;
    private boolean headArriving;
    private long closeAt;
    private boolean closing;

    /** @param late it came while the gateway was already stopping */
    ClientConnection(HttpConnection connection, ConnectionLimits limits, boolean late, long now) {
        this.connection = connection;
        this.limits = limits;
        this.late = late;
        this.idleSince = now;
    }

    void bytesArrived() {
        if (underWay == 0 && !headArriving) {
            headArriving = true;
            headSince = System.nanoTime();
        }
    }

    void requestBegan() {
        headArriving = false;
        underWay++;
    }

    void requestEnded(long now) {
        underWay--;
        idleSince = now;
        closeAt = now + LINGER;
    }

    /** Takes no further request, and closes some time after the one that is under way has ended. */
    void linger(long now) {
        if (!closing) {
            closing = true;
            closeAt = now + LINGER;
        }
    }

    boolean isLingering() {
        return closing;
    }

    /** Without a request under way; the head of one may be arriving. */
    boolean isIdle() {
        return underWay == 0;
    }

    /** For how long it has been idle. Nanoseconds. */
    long idle(long now) {
        return now - idleSince;
    }

    /** Whether it has used up its time, by one of the limits. */
    boolean isOver(long now, long headTimeout, long idleTimeout, boolean draining) {
        if (closing && underWay == 0 && now - closeAt > 0) {
            return true;
        }
        boolean idle = underWay == 0 && !closing && (draining || now - idleSince > idleTimeout);
        return idle || isHeadOver(now, headTimeout);
    }

    boolean isHeadOver(long now, long headTimeout) {
        return underWay == 0 && headArriving && now - headSince > headTimeout;
    }

    HttpConnection connection() {
        return connection;
    }

    ConnectionLimits limits() {
        return limits;
    }

    String address() {
        return connection.remoteAddress().hostAddress();
    }

    boolean isLate() {
        return late;
    }
}
