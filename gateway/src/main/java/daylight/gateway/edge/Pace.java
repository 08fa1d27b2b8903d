package daylight.gateway.edge;

import daylight.gateway.routing.RouteClass;

/** How a body moves: when its last piece came, and how long the side that takes it has held it up. Times are nanoseconds. */
final class Pace {
    /** Of others who want the same. */
    private static final long PATIENCE = 1_000_000_000L;

    private final long began = System.nanoTime();
    private long lastPiece = began;
    private long heldUpSince;
    private long heldUp;
    private boolean held;

    void moved() {
        lastPiece = System.nanoTime();
    }

    /** The taking side has no room for more. */
    void hold() {
        held = true;
        heldUpSince = lastPiece;
    }

    /** It has room again. Returns whether it had none. */
    boolean goOn() {
        if (!held) {
            return false;
        }
        held = false;
        lastPiece = System.nanoTime();
        heldUp += lastPiece - heldUpSince;
        return true;
    }

    boolean isHeld() {
        return held;
    }

    /** Whether the taking side has held it up for longer, in all, than somebody else should have to wait. */
    boolean holdsOthersUp(long now) {
        return heldUp + (held ? now - heldUpSince : 0) > PATIENCE;
    }

    long sinceLastPiece(long now) {
        return now - lastPiece;
    }

    /** Whether the giving side is silent, or gives so little that it only holds the connection. */
    boolean givesTooSlowly(long now, RouteClass of, long bytes) {
        return !held && (sinceLastPiece(now) > of.stallTimeout() || crawls(now - began - heldUp, of, bytes));
    }

    /** Whether the taking side stands still, or takes so little that it only holds the connection. */
    boolean takesTooSlowly(long now, RouteClass of, long bytes) {
        long waits = now - heldUpSince;
        return held && (waits > of.stallTimeout() || crawls(heldUp + waits, of, bytes));
    }

    private static boolean crawls(long time, RouteClass of, long bytes) {
        return time > of.stallTimeout() && bytes * 1_000_000_000.0 < (double) of.slowest() * time;
    }
}
