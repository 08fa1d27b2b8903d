package daylight.seeds.portal;

import java.io.IOException;

/** The portal said no to something that the loader cannot go on without. */
public final class PortalRefusal extends IOException {
    private final int status;

    public PortalRefusal(int status, String problem) {
        super("The portal answered " + status + ": " + problem);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
