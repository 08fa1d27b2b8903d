package daylight.embedded.portal;

import daylight.embedded.server.Place;
import daylight.embedded.server.Ports;
import java.nio.file.Path;

/**
 * The portal of this checkout: where it lies and where it listens.
 *
 * @param offset added to every port but the gateway's, so that two checkouts can run side by side
 */
record Installation(Place place, int offset) {

    private static final String OFFSET = "DAYLIGHT_PORT_OFFSET";
    /** Where data and logs go instead of {@code .portal}; the browser journeys keep theirs under {@code target}. */
    private static final String HOME = "DAYLIGHT_HOME";

    static Installation here() {
        Path root = Place.checkout();
        String home = System.getenv().getOrDefault(HOME, ".portal");
        String offset = System.getenv().getOrDefault(OFFSET, "0");
        try {
            return new Installation(new Place(root, root.resolve(home)), Integer.parseInt(offset));
        } catch (NumberFormatException e) {
            throw new PortalException(OFFSET + " must be a number, not \"" + offset + "\".");
        }
    }

    Path root() {
        return place.root();
    }

    Ports ports() {
        return Ports.PORTAL.shifted(offset);
    }

    int port(ServicePart service) {
        return service.port() + offset;
    }
}
