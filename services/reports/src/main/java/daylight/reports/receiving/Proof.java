package daylight.reports.receiving;

/**
 * What a sender is told.
 *
 * @param commitment C, 64 hex digits
 * @param sha256 of the age file
 * @param day UTC, all that is kept of when
 */
public record Proof(String commitment, String sha256, String day, String sizeClass) {}
