/**
 * The shape of a sealed file: all that the server can check, for it can read nothing (docs/reports-protocol.md, section 4).
 *
 * <p>Cast: {@link daylight.reports.sealing.SizeClass} lists the padded sizes; {@link daylight.reports.sealing.Shape} is what a place takes; {@link daylight.reports.sealing.SealedStream} hands a file on
 * while it measures and hashes it.
 *
 * <p>Guarantee: nothing of a file leaves the stream before its whole header was found in shape.
 */
@NullMarked
package daylight.reports.sealing;

import org.jspecify.annotations.NullMarked;
