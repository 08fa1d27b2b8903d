/** Gzip, for answers of text that are not compressed yet. One coding is enough: Brotli would save a tenth more of the bytes for a native library. */
@NullMarked
package daylight.gateway.compressing;

import org.jspecify.annotations.NullMarked;
