package daylight.web.petitions;

/** An organization the reader speaks for. */
public record Representation(String organization, String name) {}
