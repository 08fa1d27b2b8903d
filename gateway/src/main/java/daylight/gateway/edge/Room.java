package daylight.gateway.edge;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many clients' connections an event loop may hold. All loops together take half of the file handles that the process may have, whatever is configured: the other half is for connections to services, for
 * without them a client that was let in could not be served.
 */
final class Room {
    private Room() {}

    static int of(int configured, int loops) {
        return of(configured, loops, handles());
    }

    /** @param handles negative for no limit, as the operating system tells it */
    static int of(int configured, int loops, long handles) {
        return handles < 0 ? configured : Math.clamp(handles / 2 / loops, 1, configured);
    }

    private static long handles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount()
                : Long.MAX_VALUE;
    }
}
