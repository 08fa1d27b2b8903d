/**
 * The hash of a document: SHA-256 of its canonical JSON (RFC 8785), so that anyone can compute it from what is served.
 */
@NullMarked
package daylight.kernel.hashing;

import org.jspecify.annotations.NullMarked;
