/** A record as the public reads it: facts, text, history, how to check it, how to cite it. */
@NullMarked
package daylight.web.record;

import org.jspecify.annotations.NullMarked;
