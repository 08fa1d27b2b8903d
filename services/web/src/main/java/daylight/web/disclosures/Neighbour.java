package daylight.web.disclosures;

/** Another record, by what a link to it needs. */
public record Neighbour(String id, String reference, String title) {}
