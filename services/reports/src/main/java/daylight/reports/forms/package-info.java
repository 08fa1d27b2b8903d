/**
 * The ways that need no script (section 9): a file made with stock tools, a plain form sealed in memory, and reading. Answers are HTML.
 *
 * <p>Guarantee: nothing of a body is written to a file before it was found to be sealed; of the plain form nothing but the sealed message is ever written.
 */
@NullMarked
package daylight.reports.forms;

import org.jspecify.annotations.NullMarked;
