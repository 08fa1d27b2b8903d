/** What an agency owes: the duties by the day they are due, and the forms of an answer and of a hearing's report. */
@NullMarked
package daylight.web.answering;

import org.jspecify.annotations.NullMarked;
