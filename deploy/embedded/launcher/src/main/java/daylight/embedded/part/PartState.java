package daylight.embedded.part;

public enum PartState {
    /** A part it needs is not healthy yet. */
    WAITING,
    STARTING,
    UP,
    /** It ended unasked; the next start comes after a pause. */
    RESTARTING,
    STOPPED
}
