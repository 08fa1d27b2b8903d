/** What went wrong, in words: a page for every problem type, and the pages an error shows. */
@NullMarked
package daylight.web.problem;

import org.jspecify.annotations.NullMarked;
