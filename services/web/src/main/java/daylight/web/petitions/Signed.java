package daylight.web.petitions;

/** Whether the reader's signature counts. */
public record Signed(boolean signed) {}
