/** Writing a petition: first what others asked already, then the text with its counts, then a look at it before it is sent. With an account or without one the steps are the same. */
@NullMarked
package daylight.web.creating;

import org.jspecify.annotations.NullMarked;
