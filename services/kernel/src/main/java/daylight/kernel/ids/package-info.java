/** Identifiers that sort by the time they were made. */
@NullMarked
package daylight.kernel.ids;

import org.jspecify.annotations.NullMarked;
