/** What search engines of the world may read, so that a record is found there too. */
@NullMarked
package daylight.web.crawling;

import org.jspecify.annotations.NullMarked;
