package daylight.embedded.portal;

/** Something the user can put right; the message says what and how, and is all that is shown. */
final class PortalException extends RuntimeException {

    PortalException(String message) {
        super(message);
    }
}
