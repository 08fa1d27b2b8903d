/** An agency's desk: its records, publishing, amending, withdrawing. Every act is done with the reader's own token. */
@NullMarked
package daylight.web.desk;

import org.jspecify.annotations.NullMarked;
