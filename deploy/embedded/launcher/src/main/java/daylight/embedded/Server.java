package daylight.embedded;

/** What a test may ask for. */
public enum Server {
    POSTGRESQL,
    KAFKA,
    ELASTICSEARCH,
    /** The slowest by far: ask for it only where tokens matter. */
    KEYCLOAK,
    MAIL
}
