/** The first page: one search box, the latest records, figures that lead to their lists. */
@NullMarked
package daylight.web.home;

import org.jspecify.annotations.NullMarked;
