package daylight.kernel.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param folder what it hangs at, in the words of the service
 * @param label which document it is, in the words of the service
 * @param name as its sender called it, with an ending of its type where it had none; for people alone
 * @param size bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param type media type, by its content
 * @param at when it was whole
 */
public record Attachment(
        UUID id, String folder, String label, String name, long size, String sha256, String type, Instant at) {}
