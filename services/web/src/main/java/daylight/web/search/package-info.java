/** The results page: the query kept, the facets counted, every list also a feed and an export. */
@NullMarked
package daylight.web.search;

import org.jspecify.annotations.NullMarked;
