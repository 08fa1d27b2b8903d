/** Pages of prose: why the portal exists, how it treats its readers, what each category means. */
@NullMarked
package daylight.web.about;

import org.jspecify.annotations.NullMarked;
