/**
 * Files that people attach: kept once, checked on the way in, handed out so that a browser does nothing with them but save them.
 *
 * <p>Cast: {@link daylight.kernel.attachments.Attachments} takes, lists and removes; {@link daylight.kernel.attachments.AttachmentDownload} answers a request for one;
 * {@link daylight.kernel.attachments.AttachmentStore} is where the bytes lie: files, or whatever another module brings (S3).
 *
 * <p>Invariants: a file's row is written before its bytes and deleted after them, so a crash leaves no bytes that nobody knows of; what is kept never changes, so its
 * SHA-256 is its ETag; the type is what the content is, whatever its name says.
 *
 * <p>Guarantees: memory does not grow with the file, in or out; when {@code add} returns, the bytes are durable.
 */
@NullMarked
package daylight.kernel.attachments;

import org.jspecify.annotations.NullMarked;
