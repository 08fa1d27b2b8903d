package daylight.web.petitions;

/**
 * A reason not to open a petition.
 *
 * @param hidden whether the text of a petition refused for it stays unpublished
 */
public record RejectionCode(String code, boolean hidden, String en, String zh) {}
