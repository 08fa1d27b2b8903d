package daylight.web.organizations;

/**
 * A file that came with a filing, or that waits for one.
 *
 * @param type by its content
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record FiledFile(String id, String name, String type, long size, String sha256) {}
