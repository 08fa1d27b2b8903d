package daylight.web.petitions;

/** How many signatures the conditions meet. */
public record StrikeOut(long count) {}
