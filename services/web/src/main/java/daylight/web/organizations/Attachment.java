package daylight.web.organizations;

/**
 * A file of an application.
 *
 * @param document code of the document it is
 * @param size in bytes
 */
public record Attachment(String id, String document, String name, String type, long size, String sha256) {}
