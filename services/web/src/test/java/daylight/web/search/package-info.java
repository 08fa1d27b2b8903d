@NullMarked
package daylight.web.search;

import org.jspecify.annotations.NullMarked;
